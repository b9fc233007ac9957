// Credits of a person: amount and unit on one line, what it is and what expires below, auto-reload as a line of its own.

import { useFlag, useLive, useStage } from '../state.ts';
import { Badge, Button, Card, Line, Section, Toggle } from './kit.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsCard() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const live = useLive(...credits.amounts);
  return (
    <Section title={credits.title} about={credits.about} mark={CREDITS}>
      <Card>
        <Line
          label={
            <>
              <strong className="v19-amount">{empty ? '0' : live}</strong> {credits.unit}
            </>
          }
          about={empty ? credits.none : `${credits.caption} · ${credits.expiring}`}
          mark={CREDITS}
        >
          <Button primary={empty} mark={CREDITS}>
            {credits.add}
          </Button>
        </Line>
        <ReloadLine />
      </Card>
    </Section>
  );
}

export function ReloadLine() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Line
      label={
        <>
          {reload.title} <Badge>{reload.offer}</Badge>
        </>
      }
      about={reload.about}
      mark={RELOAD}
    >
      <Toggle label={reload.label} mark={RELOAD} />
    </Line>
  );
}
