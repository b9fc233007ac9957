// The rows of ChatGPT's billing, of its panel and of the dialog's tab. Decoys: the wallet, transactions, a gift of credits.

import { Button, Row, Section } from './parts.tsx';

export function BillingRows() {
  return (
    <>
      <Section title="Plan">
        <Row title="ChatGPT Pro 20x" about="Your plan renews on December 4, 2026">
          <Button icon="chevron">Change plan</Button>
        </Row>
        <Row title="Payment method" about="Visa •••• 4242">
          <Button>Update</Button>
        </Row>
        <Row title="Wallet balance" info>
          <div className="tabular-nums">
            <span>$0.00</span>
          </div>
        </Row>
        <Row title="Gift credits" about="Send Codex credits to a friend">
          <Button>Send</Button>
        </Row>
      </Section>
      <Section
        title="Transaction history"
        aside={
          <button type="button" className="text-sm underline">
            View all
          </button>
        }
      >
        {[
          ['ChatGPT Pro 20x', 'Nov 4, 2026', '$200.00'],
          ['1,000 credits', 'Oct 19, 2026', '$40.00'],
          ['ChatGPT Pro 20x', 'Oct 4, 2026', '$200.00'],
        ].map(([what, date, amount]) => (
          <Row key={date} title={what} about={date}>
            <div className="tabular-nums">
              <span>{amount}</span>
            </div>
            <div className="text-xs text-token-text-secondary">Paid</div>
          </Row>
        ))}
      </Section>
    </>
  );
}
