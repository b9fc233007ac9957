// /settings/billing: the subscription as a description list, transactions as a table.

import { InOrder } from '../ui/in-order.tsx';
import { Badge, Button, DataTable, Details, Entry, Panel } from './kit.tsx';

export function BillingPage() {
  return (
    <>
      <header className="lume-page-head">
        <div>
          <h1 data-control="plan-not-api" className="lume-heading">
            Billing
          </h1>
          <p className="lume-about">Your subscription, payment details and receipts.</p>
        </div>
      </header>
      <InOrder parts={{ plan: <Plan />, payment: <Payment />, history: <History /> }} />
    </>
  );
}

function Plan() {
  return (
    <Panel title="Plan" actions={<Button>Change plan</Button>}>
      <Details>
        <Entry term="Current plan">
          <div className="lume-split">
            <span className="lume-value">ChatGPT Pro 20x</span>
            <Badge>Active</Badge>
          </div>
        </Entry>
        <Entry term="Price">
          <span>$200.00 per month</span>
        </Entry>
        <Entry term="Renews on">
          <span>December 7, 2026</span>
        </Entry>
      </Details>
    </Panel>
  );
}

function Payment() {
  return (
    <Panel title="Payment" actions={<Button>Manage</Button>}>
      <Details>
        <Entry term="Payment method">
          <span>Mastercard ending in 8210</span>
        </Entry>
        <Entry term="Wallet balance">
          <span>$0.00</span>
        </Entry>
        <Entry term="Billing email">
          <span>avery@example.com</span>
        </Entry>
      </Details>
    </Panel>
  );
}

function History() {
  return (
    <Panel title="Transaction history" actions={<Button>View all</Button>}>
      <DataTable
        caption="Transaction history"
        columns={['Date', 'Description', 'Amount']}
        rows={[
          ['November 7, 2026', 'ChatGPT Pro 20x', '$200.00'],
          ['November 2, 2026', '1,000 credits', '$40.00'],
          ['October 7, 2026', 'ChatGPT Pro 20x', '$200.00'],
        ]}
      />
    </Panel>
  );
}
