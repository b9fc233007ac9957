// /settings/billing of ChatGPT in this set: nearly everything is a row that leads on. Neighbours: the wallet, a row that leads to the
// credits, an offer to pay by the year.

import { Badge, Button, LeadingRow, List, Row, Section } from './kit.tsx';

export function BillingPage() {
  return (
    <>
      <header className="v18-top">
        <h1 data-control="plan-not-api" className="v18-title">
          Billing
        </h1>
      </header>
      <Section title="Your plan">
        <List>
          <Row label="ChatGPT Pro 20x" hint="$200 / month · Renews on March 4, 2028">
            <Button>Change plan</Button>
          </Row>
          <LeadingRow label="Pay yearly" hint="Two months free" value={<Badge>New</Badge>} />
          <LeadingRow href="/settings/usage" label="Usage and credits" hint="Plan limits, credits, and resets" />
        </List>
      </Section>
      <Section title="Payment">
        <List>
          <LeadingRow label="Payment method" value="Visa ending in 4242" />
          <LeadingRow label="Billing address" value="Oakland, CA" />
          <LeadingRow label="Wallet balance" value="$0.00" />
        </List>
      </Section>
      <Section
        title="Transaction history"
        aside={
          <button type="button" className="v18-link">
            View all
          </button>
        }
      >
        <List>
          {['February 4, 2028', 'January 4, 2028', 'December 4, 2027'].map((date) => (
            <LeadingRow key={date} label={date} hint="ChatGPT Pro 20x" value="$200.00" />
          ))}
        </List>
      </Section>
    </>
  );
}
