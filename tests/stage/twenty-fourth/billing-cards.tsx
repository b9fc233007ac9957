// /settings/billing of ChatGPT in this set: a board of cards. Decoys: the wallet, what the plan includes, payments, credits.

import { useFlag } from '../state.ts';
import { Card, Figure } from './chatgpt-card.tsx';
import { DenseTable } from './dense-table.tsx';

export function BillingCards() {
  const workspace = useFlag('workspace');
  return (
    <>
      <div className="v24-head">
        <h1 data-control="plan-not-api" className="text-2xl font-semibold">
          Billing
        </h1>
      </div>
      <div className="v24-grid">
        <Card title="Current plan" badge="Active">
          <Figure
            figure={workspace ? 'Business' : 'Pro 20x'}
            unit={workspace ? '$30 / seat / month' : '$200 / month'}
            caption="Renews on December 4, 2026"
          />
          <footer data-slot="card-footer" className="flex gap-2">
            <button type="button" className="btn btn-secondary">
              Change plan
            </button>
            <button type="button" className="btn btn-ghost">
              Cancel
            </button>
          </footer>
        </Card>
        <Card title="Wallet" hint={['About your wallet', 'Refunds and gift cards land here.']}>
          <Figure figure="$0.00" caption="Wallet balance" />
        </Card>
        <Card title="Payment method">
          <p className="v24-line text-sm">
            <span className="grow">Visa ending in 4242</span>
            <button type="button" className="btn btn-secondary">
              Update
            </button>
          </p>
        </Card>
        <Card title="Included in your plan">
          <p className="text-xs text-token-text-secondary">
            Codex and Work with a 5-hour limit and a weekly limit. Credits are billed separately.{' '}
            <a href="/settings/usage" className="underline">
              View usage
            </a>
          </p>
        </Card>
        <Card
          title="Transactions"
          wide
          aside={<span className="text-xs text-token-text-secondary">Past 12 months</span>}
        >
          <DenseTable
            columns={['Date', 'Description', 'Amount']}
            rows={[
              ['Nov 11, 2026', '1,000 credits', '$40.00'],
              ['Nov 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
              ['Oct 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
            ]}
          />
        </Card>
      </div>
    </>
  );
}
