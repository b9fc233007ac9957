// "Credits": the balance, and automatic reload; of a workspace, what it shares and what it grants by the month. Decoys: the
// discount, the monthly credits of the workspace.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { Button, Row, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Credits({ about }: { about?: ReactNode }) {
  const words = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <Section title={words.credits} about={workspace ? words.sharedAbout : about} mark={MARK}>
      <InOrder parts={{ balance: workspace ? <Shared /> : <Balance />, reload: <Reload /> }} />
    </Section>
  );
}

function Balance() {
  const words = wordsOf(useStage().flags);
  const none = useFlag('credits-zero');
  const live = useLive('93,394.5', '93,391');
  return (
    <Row title={words.creditsLeft(none ? '0' : live)} about={words.balance} mark={MARK} info>
      <Button icon="plus" mark={MARK}>
        {words.addMore}
      </Button>
    </Row>
  );
}

function Shared() {
  const words = wordsOf(useStage().flags);
  return (
    <>
      <Row title={words.sharedCredits} mark={MARK}>
        <Button icon="plus" mark={MARK}>
          {words.addMore}
        </Button>
      </Row>
      <Row title={words.monthlyCredits} about={<span title={words.monthlyMoment}>{words.monthlyResets}</span>}>
        <Button>{words.increase}</Button>
      </Row>
    </>
  );
}

function Reload() {
  const words = wordsOf(useStage().flags);
  return (
    <Row title={words.reload} about={words.reloadAbout} mark={RELOAD} info>
      <div className="_offer_k39f5">
        <span>{words.reloadOffer}</span>
      </div>
      <Switch label={words.setUpReload} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
    </Row>
  );
}
