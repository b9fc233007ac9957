// /settings/billing of ChatGPT in this set: today's rows, the history now a table with links, and a row that leads to credits.

import { DataTable } from './data-table.tsx';
import { Card, Group, Pill, Row } from './parts.tsx';

export function BillingPage() {
  return (
    <>
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        Billing
      </h1>
      <Group title="Plan">
        <Card>
          <Row title="ChatGPT Pro 5x" about="Your plan renews on December 11, 2026">
            <Pill popup="menu">Manage</Pill>
            <Pill>Change plan</Pill>
          </Row>
          <Row title="Payment method" about="Mastercard ending in 0061">
            <Pill>Update</Pill>
          </Row>
          <Row title="Billing email" about="avery@example.com">
            <Pill>Edit</Pill>
          </Row>
        </Card>
      </Group>
      <Group title="Wallet">
        <Card>
          <Row title="Wallet balance" about="Used before your payment method">
            <span className="text-sm tabular-nums">$0.00</span>
          </Row>
          <Row title="Credits" about="See your balance and set up auto-reload">
            <a href="/settings/usage" className="btn btn-secondary v9-link">
              Go to Usage
            </a>
          </Row>
        </Card>
      </Group>
      <Group title="Transaction history" aside={<Pill>View all</Pill>}>
        <div className="v9-card">
          <DataTable
            label="Transaction history"
            columns={['Date', 'Description', 'Amount', 'Invoice']}
            rows={['November 11, 2026', 'October 11, 2026', 'September 11, 2026'].map((date) => [
              date,
              'ChatGPT Pro 5x',
              '$100.00',
              <a
                key={date}
                href="https://invoice.stripe.com/"
                target="_blank"
                rel="noreferrer"
                aria-label={`View the invoice of ${date}`}
                className="underline"
              >
                View
              </a>,
            ])}
            className="v9-table"
          />
        </div>
      </Group>
    </>
  );
}
