// ChatGPT's billing settings: the subscription as pairs of key and value, transactions as a table with status badges.

import { InOrder } from '../ui/in-order.tsx';
import { Button, Head, KeyValues, PageHeader, Pair, Panel, Status } from './console.tsx';

export function BillingPage() {
  return (
    <>
      <PageHeader
        trail="Breadcrumbs"
        above={[['/settings/general-settings', 'Settings']]}
        title="Billing"
        about="Your subscription, payment methods, and transactions."
        mark="plan-not-api"
        actions={
          <>
            <Button>Cancel subscription</Button>
            <Button primary>Change plan</Button>
          </>
        }
      />
      <InOrder parts={{ subscription: <Subscription />, wallet: <Wallet />, transactions: <Transactions /> }} />
    </>
  );
}

function Subscription() {
  return (
    <Panel title="Subscription">
      <KeyValues>
        <Pair name="Plan">ChatGPT Pro 20x</Pair>
        <Pair name="Status">
          <Status kind="good">Active</Status>
        </Pair>
        <Pair name="Price">$200.00 per month</Pair>
        <Pair name="Renews on">December 4, 2026</Pair>
        <Pair name="Payment method">
          Visa ending in 4242{' '}
          <button type="button" className="cn-link">
            Edit
          </button>
        </Pair>
        <Pair name="Usage">
          <a href="/settings/usage" className="cn-link">
            View limits and credits
          </a>
        </Pair>
      </KeyValues>
    </Panel>
  );
}

function Wallet() {
  return (
    <Panel title="Wallet" help="Gift cards and refunds are added to your wallet.">
      <KeyValues>
        <Pair name="Wallet balance">$0.00</Pair>
        <Pair name="Gift card">
          <button type="button" className="cn-link">
            Redeem a code
          </button>
        </Pair>
      </KeyValues>
    </Panel>
  );
}

function Transactions() {
  const rows = [
    ['Nov 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
    ['Oct 19, 2026', '1,000 credits', '$40.00'],
    ['Oct 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
  ];
  return (
    <Panel title="Transactions" count={rows.length} actions={<Button>View all</Button>}>
      <table className="cn-table">
        <Head columns={['Date', 'Description', 'Status', 'Amount', '']} />
        <tbody>
          {rows.map(([date, description, amount]) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{description}</td>
              <td>
                <Status kind="good">Paid</Status>
              </td>
              <td>{amount}</td>
              <td className="cn-end">
                <button type="button" className="cn-link">
                  Invoice
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
