// /settings/billing of ChatGPT in this set: the plan as a list of facts, money in the wallet, invoices in a table. Neighbours:
// what the plan includes, a row that leads to the credits.

import { Badge, Button, Card, Row, Section } from './kit.tsx';

export function PlanBilling() {
  const facts = [
    ['Plan', 'ChatGPT Pro 20x'],
    ['Price', '$200.00 / month'],
    ['Renews', 'December 4, 2026'],
    ['Includes', '20x more usage of Codex and Work than Plus'],
  ];
  return (
    <>
      <header data-slot="page-header" className="v7-page-header">
        <div className="grow">
          <h1 data-control="plan-not-api" className="text-2xl font-semibold">
            Billing
          </h1>
          <p className="text-sm text-token-text-secondary">Your plan, how you pay for it, and past invoices.</p>
        </div>
        <Button tone="solid">Change plan</Button>
      </header>
      <Section title="Current plan" action={<Badge>Active</Badge>}>
        <Card>
          <dl data-slot="facts" className="v7-facts v7-stat text-sm">
            {facts.map(([name, fact]) => (
              <div key={name} data-slot="fact">
                <dt className="text-token-text-secondary">{name}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </Section>
      <Section title="Payment">
        <Card>
          <Row label="Visa ending in 4242" hint="Expires 08/2029">
            <Button>Update</Button>
          </Row>
          <Row label="Wallet balance" hint="Used before your card is charged">
            <span className="text-sm tabular-nums">$0.00</span>
          </Row>
          <Row label="Credits for Codex and Work" hint="Balance and auto-reload are on the usage page">
            <a href="/settings/usage" className="v7-link">
              Go to usage
            </a>
          </Row>
        </Card>
      </Section>
      <Section title="Invoices" action={<Button>View all</Button>}>
        <Card>
          <table className="w-full text-sm">
            <thead className="text-xs text-token-text-secondary">
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Amount</th>
                <th scope="col">Status</th>
              </tr>
            </thead>
            <tbody>
              {['November 4, 2026', 'October 4, 2026', 'September 4, 2026'].map((date) => (
                <tr key={date}>
                  <td>{date}</td>
                  <td>$200.00</td>
                  <td>Paid</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      </Section>
    </>
  );
}
