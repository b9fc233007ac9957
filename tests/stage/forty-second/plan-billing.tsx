// /settings/billing of ChatGPT: rows with the class token as reported, the plan's name as a leaf. Decoys: wallet, transactions.

import { Row, Section } from './parts.tsx';

export function PlanBilling() {
  return (
    <div className="_stack_q42x">
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        Billing
      </h1>
      <BillingRows />
    </div>
  );
}

export function BillingRows() {
  return (
    <>
      <Section title="Your plan">
        <Row title="ChatGPT Pro 20x" about="$200 / month. Your plan renews on December 4, 2026">
          <button type="button" className="btn btn-secondary">
            Change plan
          </button>
        </Row>
        <Row title="Payment method" about="Visa ending in 4242">
          <button type="button" className="btn btn-secondary">
            Manage
          </button>
        </Row>
        <Row title="Wallet balance">
          <span>
            <span>$</span>
            <span>0.00</span>
          </span>
        </Row>
      </Section>
      <Section
        title="Transaction history"
        beside={
          <button type="button" className="_tab_q42x">
            View all
          </button>
        }
      >
        {[
          ['Nov 4, 2026', 'ChatGPT Pro 20x', '200.00'],
          ['Oct 29, 2026', '1,000 credits', '40.00'],
        ].map(([date, what, amount]) => (
          <div key={date} className="_day_q42x">
            <span>{date}</span>
            <span className="text-token-text-secondary">{what}</span>
            <span>
              <span>$</span>
              <span>{amount}</span>
            </span>
          </div>
        ))}
      </Section>
    </>
  );
}
