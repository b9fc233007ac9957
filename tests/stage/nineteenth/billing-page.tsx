// /settings/billing of ChatGPT in this set: plan, payment and wallet as sections, the receipts as a table. Neighbours: a link to
// the credits, the wallet's money.

import { Badge, Button, Card, Line, Section, Table } from './kit.tsx';

export function BillingPage() {
  return (
    <>
      <header className="v19-top">
        <h1 data-control="plan-not-api" className="v19-title">
          Billing
        </h1>
      </header>
      <Section title="Your plan" about="Renews on December 4, 2028">
        <Card>
          <Line
            label={
              <>
                ChatGPT Pro 20x <Badge>Monthly</Badge>
              </>
            }
            about="$200 / month"
          >
            <Button>Change plan</Button>
          </Line>
          <Line label="Codex, Work and Agents" about="Included up to your plan limits">
            <a href="/settings/usage">View usage</a>
          </Line>
        </Card>
      </Section>
      <Section title="Payment">
        <Card>
          <Line label="Visa •••• 4242" about="Expires 08/2030">
            <Button>Update</Button>
          </Line>
          <Line label="Wallet balance" about="Applied to your next payment">
            <span className="text-sm">$0.00</span>
          </Line>
          <Line label="Billing address" about="12 Example Street, Springfield">
            <Button>Edit</Button>
          </Line>
        </Card>
      </Section>
      <Section
        title="Transaction history"
        aside={
          <button type="button" className="v19-link">
            View all
          </button>
        }
      >
        <Table
          columns={['Date', 'Description', 'Amount', 'Receipt']}
          rows={[
            ['November 4, 2028', 'ChatGPT Pro 20x', '$200.00', 'Download'],
            ['October 19, 2028', 'Credits', '$40.00', 'Download'],
            ['October 4, 2028', 'ChatGPT Pro 20x', '$200.00', 'Download'],
          ]}
        />
      </Section>
      <Section title="Cancel plan" about="You keep your plan until it would renew.">
        <Button>Cancel plan</Button>
      </Section>
    </>
  );
}
