// /settings/billing of ChatGPT in this set: the plan, how it is paid and the wallet as cards, the transactions as a table.
// Neighbours: the wallet, the credits with a link to where they are used.

import { Button, Card, Menu, Stat, Table } from './kit.tsx';

export function BillingPage() {
  return (
    <>
      <header className="v15-top">
        <h1 data-control="plan-not-api" className="v15-title">
          Plan and billing
        </h1>
        <Button variant="ghost">Download all invoices</Button>
      </header>
      <div className="v15-board">
        <Card
          span={2}
          title="ChatGPT Pro 20x"
          about="Your plan renews on May 4, 2027"
          footer={
            <>
              <Button variant="default">Change plan</Button>
              <Button>Cancel plan</Button>
            </>
          }
        >
          <Stat value="$200" caption="per month, plus tax" />
        </Card>
        <Card title="Payment method" action={<Menu label="Payment method options" />} footer={<Button>Update</Button>}>
          <Stat value="Visa •••• 4242" caption="Expires 08/2029" />
        </Card>
        <Card title="Wallet balance" about="Applied to your next payment">
          <Stat value="$0.00" caption="Available" />
        </Card>
        <Card
          title="Credits"
          about="For Codex and Work after your plan limits"
          footer={
            <a href="/settings/usage" className="v15-link">
              Manage in Usage
            </a>
          }
        />
        <Card title="Billing details" footer={<Button>Edit</Button>}>
          <address>Ada, 12 Analytical Row, Springfield</address>
        </Card>
        <Card span={3} title="Transactions" action={<Button variant="ghost">View all</Button>}>
          <Table
            columns={['Date', 'Description', 'Status', 'Amount']}
            rows={[
              ['Apr 4, 2027', 'ChatGPT Pro 20x', 'Paid', '$200.00'],
              ['Mar 21, 2027', '1,000 credits', 'Paid', '$40.00'],
              ['Mar 4, 2027', 'ChatGPT Pro 20x', 'Paid', '$200.00'],
            ]}
          />
        </Card>
      </div>
    </>
  );
}
