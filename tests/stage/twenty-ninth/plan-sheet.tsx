// /settings/billing of ChatGPT in this set: properties of the plan with inline buttons, and a split view of payments. Decoys:
// what the plan includes, the wallet, credits, sums of payments.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { Chip, PaneHead, Prop } from './parts.tsx';

const PAYMENTS = [
  ['Nov 4, 2026', 'in_1QK8x2', '$200.00'],
  ['Oct 4, 2026', 'in_1QB5r9', '$200.00'],
  ['Sep 4, 2026', 'in_1Q1f0c', '$100.00'],
] as const;

export function PlanSheet() {
  const workspace = useFlag('workspace');
  return (
    <>
      <header className="v29-head">
        <div className="grow">
          <h1 data-control="plan-not-api" className="text-2xl font-semibold">
            Billing
          </h1>
          <p className="text-sm text-token-text-secondary">Your plan, how you pay for it, and past payments.</p>
        </div>
        <button type="button" className="btn btn-secondary">
          Change plan <kbd>P</kbd>
        </button>
      </header>
      <dl className="v29-props v29-wide text-sm">
        <Prop name="Plan">
          {workspace ? 'ChatGPT Business' : 'ChatGPT Pro 20x'} <Chip tone="good">Active</Chip>
        </Prop>
        <Prop name="Includes">20x weekly limit, priority access</Prop>
        <Prop name="Renews">December 4, 2026 for $200.00</Prop>
        <Prop name="Payment method" edit="Edit" editName="Edit payment method">
          Visa •••• 4242
        </Prop>
        <Prop name="Billing email" edit="Edit" editName="Edit billing email">
          avery@example.com
        </Prop>
        <Prop name="Wallet balance">$0.00</Prop>
        <Prop name="Credits">
          <a href="/settings/usage?meter=credits" className="underline">
            View in Usage
          </a>
        </Prop>
      </dl>
      <Payments />
    </>
  );
}

function Payments() {
  const [chosen, setChosen] = useState(0);
  const [date, number, amount] = PAYMENTS[chosen] ?? PAYMENTS[0];
  return (
    <div className="v29-split">
      <div className="v29-list">
        <h2 className="v29-group text-xs text-token-text-secondary">Transaction history</h2>
        {PAYMENTS.map(([on, id, sum], index) => (
          <button
            key={id}
            type="button"
            aria-current={index === chosen ? 'true' : undefined}
            className="v29-meter text-sm"
            onClick={() => setChosen(index)}
          >
            <span className="v29-meter-line">
              <span className="grow">{on}</span>
              <span className="font-mono">{sum}</span>
            </span>
          </button>
        ))}
      </div>
      <section className="v29-pane">
        <PaneHead title={`Payment of ${date}`}>
          <Chip tone="good">Paid</Chip>
        </PaneHead>
        <dl className="v29-props text-sm">
          <Prop name="Invoice" edit="Download">
            {number}
          </Prop>
          <Prop name="Description">ChatGPT Pro 20x, 1 month</Prop>
          <Prop name="Total">{amount}</Prop>
        </dl>
      </section>
    </div>
  );
}
