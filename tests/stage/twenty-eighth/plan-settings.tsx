// /settings/billing of ChatGPT in this set: the plan in a card on top, how it is paid as rows, payments in a fold. Decoys: a
// row that leads to the credits, the wallet, the plan's use in words.

import { useFlag } from '../state.ts';
import { Fold, Group, Row, StepRow } from './list.tsx';

export function PlanSettings() {
  return (
    <>
      <header className="calm-head">
        <h1 data-control="plan-not-api">Billing</h1>
        <p>Your plan, how you pay for it, and what you have paid.</p>
      </header>
      <PlanRows />
    </>
  );
}

export function PlanRows() {
  const workspace = useFlag('workspace');
  return (
    <>
      <div className="calm-summary">
        <div className="calm-words">
          <strong className="calm-label">{workspace ? 'ChatGPT Business' : 'ChatGPT Pro 20x'}</strong>
          <span className="calm-note">20 times the Codex usage of Plus. Renews on December 4, 2026.</span>
        </div>
        <button type="button" className="btn btn-secondary">
          Change plan
        </button>
      </div>
      <Group title="Payment" foot="Prices include tax where it applies.">
        <Row label="Price" value="$200.00 a month" />
        <StepRow label="Payment method" note="We charge this card when your plan renews." value="Visa •••• 4242" />
        <StepRow label="Wallet balance" note="Refunds and gift cards end up here." value="$0.00" />
        <StepRow label="Credits" note="For Codex and Work, once you have reached a limit." value="In Usage" />
      </Group>
      <Group title="History">
        <Fold label="Payments" note="The last was on November 4." value="$200.00">
          <ol className="calm-lines">
            {['November 4, 2026', 'October 4, 2026', 'September 4, 2026'].map((date) => (
              <li key={date}>
                <time>{date}</time>
                <span>ChatGPT Pro 20x</span>
                <span>$200.00</span>
              </li>
            ))}
          </ol>
        </Fold>
        <StepRow label="Cancel plan" note="You keep it until December 4." />
      </Group>
    </>
  );
}
