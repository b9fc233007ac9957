// Credits of a person: the balance with its button, and automatic reload.

import { useFlag, useLive, useStage } from '../state.ts';
import { Badge, Block, Button, Line, Toggle } from './kit.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsBlock() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const [now, next] = credits.amounts;
  const live = useLive(now, next);
  return (
    <Block title={credits.title} about={credits.about} mark={CREDITS}>
      <Line title={credits.remaining(empty ? '0' : live)} about={credits.balance} mark={CREDITS}>
        <Button filled={empty} mark={CREDITS}>
          {credits.add}
        </Button>
      </Line>
      <ReloadLine />
    </Block>
  );
}

export function ReloadLine() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Line title={reload.title} about={reload.about} mark={RELOAD}>
      <Badge>{reload.offer}</Badge>
      <Toggle label={reload.label} mark={RELOAD} />
    </Line>
  );
}
