// Credits of a person or a workspace, and their automatic reload. Decoys: the offer of the reload, the month of a workspace.

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Quantity, Row, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditRows() {
  const words = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <Section title={words.credits} about={workspace ? words.shared : words.creditsAbout} mark={CREDITS}>
      <Balance />
      {workspace && (
        <Row
          title={<Quantity number="2,500" wording={words.monthlyLeft} />}
          about={
            <>
              <span>{words.monthly}</span> · <span>{words.monthlyResets}</span>
            </>
          }
        >
          <button type="button" className="btn btn-secondary">
            {words.increase}
          </button>
        </Row>
      )}
      <Row
        title={words.reload}
        about={
          <>
            <span>{words.reloadAbout}</span> <Quantity number={40} wording={words.reloadOffer} className="_pill_q42x" />
          </>
        }
        mark={RELOAD}
      >
        <Switch label={words.reloadName} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
      </Row>
    </Section>
  );
}

function Balance() {
  const words = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const none = useFlag('credits-zero');
  const amount = useLive(words.creditsNumber, words.creditsNumberLater);
  const balance = (
    <Quantity
      number={workspace ? '2,402' : none ? '0' : amount}
      wording={workspace ? words.sharedCredits : words.creditsLeft}
    />
  );
  return (
    <Row title={balance} about={workspace ? undefined : words.balance} mark={CREDITS}>
      <button type="button" data-control={CREDITS} className="btn btn-secondary">
        {words.addMore}
      </button>
    </Row>
  );
}
