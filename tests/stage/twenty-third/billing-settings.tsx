// /settings/billing of ChatGPT in this set. Decoys: what the plan includes (in details), the wallet, credits, payments.

import { Group, More, Row } from './rows.tsx';

export function BillingSettings() {
  return (
    <>
      <header>
        <h1 data-control="plan-not-api" className="text-2xl font-semibold">
          Billing
        </h1>
        <p className="text-sm text-token-text-secondary">Your subscription, how you pay for it, and your receipts.</p>
      </header>
      <Group title="Subscription">
        <Row title="Plan" about="$200 per month. Your plan renews on December 4, 2026.">
          <span className="text-sm font-medium">ChatGPT Pro 20x</span>
          <button type="button" className="btn btn-secondary">
            Change plan
          </button>
        </Row>
        <More summary="What your plan includes">
          <ul className="st-bullets">
            <li>Chat without a message limit, within our policies</li>
            <li>Codex and Work, up to a 5-hour limit and a weekly limit</li>
            <li>Two usage limit resets with each renewal</li>
          </ul>
        </More>
        <Row title="Credits" about="For Codex and Work, once your plan’s limits are used up.">
          <a href="/settings/usage" className="text-sm underline">
            View in Usage
          </a>
        </Row>
      </Group>
      <Group title="Payment">
        <Row title="Payment method" about="We’ll charge it on December 4.">
          <span className="text-sm">Visa ending in 4242</span>
          <button type="button" className="btn btn-secondary">
            Update
          </button>
        </Row>
        <Row title="Wallet balance" about="Refunds and gift cards. Applied to your next payment.">
          <span className="text-sm tabular-nums">$0.00</span>
        </Row>
        <Row title="Billing email" about="Receipts go to this address.">
          <span className="text-sm">avery@example.com</span>
        </Row>
      </Group>
      <Group title="Receipts" about="Payments of the last 12 months.">
        {['November 4, 2026', 'October 4, 2026', 'September 4, 2026'].map((date) => (
          <Row key={date} title={date} about="ChatGPT Pro 20x, one month">
            <span className="text-sm tabular-nums">$200.00</span>
            <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className="text-sm underline">
              Receipt
            </a>
          </Row>
        ))}
      </Group>
    </>
  );
}
