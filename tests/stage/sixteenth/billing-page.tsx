// /settings/billing of ChatGPT in this set: what is paid, how, and what was paid, each in a section of one or two sentences.
// Neighbours: the wallet, a link to the credits.

import { Button, Item, Section, Stack } from './kit.tsx';

export function BillingPage() {
  return (
    <>
      <header>
        <h1 data-part="page-heading" data-control="plan-not-api" className="v16-h1">
          Billing
        </h1>
        <p className="v16-lead">Your next payment is $200.00 on August 4, 2027.</p>
      </header>
      <Section title="Plan" lead="You’re on ChatGPT Pro 20x. It renews every month.">
        <div className="v16-actions">
          <Button>Change plan</Button>
          <Button>Cancel plan</Button>
        </div>
      </Section>
      <Section title="Payment">
        <Stack>
          <Item title="Visa ending in 4242" text="Expires 08/2029.">
            <Button>Update</Button>
          </Item>
          <Item title="Wallet balance" text="We use it for your next payment.">
            <output className="v16-value">$0.00</output>
          </Item>
        </Stack>
      </Section>
      <Section
        title="Credits"
        lead={
          <>
            Extra usage for Codex and Work. Buy and see them under{' '}
            <a href="/settings/usage" className="v16-link">
              Usage
            </a>
            .
          </>
        }
      />
      <Section title="Transaction history" lead="Receipts also go to your email.">
        <table className="v16-table">
          <tbody>
            {['July 4, 2027', 'June 4, 2027', 'May 4, 2027'].map((date) => (
              <tr key={date}>
                <th scope="row">{date}</th>
                <td>ChatGPT Pro 20x</td>
                <td>$200.00</td>
              </tr>
            ))}
          </tbody>
        </table>
        <a href="/settings/billing/transactions" className="v16-link">
          View all
        </a>
      </Section>
    </>
  );
}
