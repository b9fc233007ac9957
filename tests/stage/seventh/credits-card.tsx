// Credits of a personal account: the balance as a fact with its button, automatic reload as a row with a switch.

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Badge, Button, Card, Row, Section } from './kit.tsx';
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
        <div data-slot="row" className="v7-row">
          <dl data-slot="facts" className="grow">
            <dt data-control={CREDITS} className="text-xs text-token-text-secondary">
              {credits.balance}
            </dt>
            <dd data-control={CREDITS} className="text-lg font-semibold tabular-nums">
              {credits.amount(empty ? '0' : live)}
            </dd>
            {empty && (
              <dd data-control={CREDITS} className="text-xs text-token-text-secondary">
                {credits.none}
              </dd>
            )}
          </dl>
          <Button tone="solid" mark={CREDITS}>
            {credits.add}
          </Button>
        </div>
        <ReloadRow />
      </Card>
    </Section>
  );
}

export function ReloadRow() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Row label={reload.title} hint={reload.about} mark={RELOAD}>
      <Badge>{reload.offer}</Badge>
      <Switch label={reload.label} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
    </Row>
  );
}
