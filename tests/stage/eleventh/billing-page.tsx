// /settings/billing of ChatGPT: the plan as a card with what it contains, an offer to pay by the year, payment, a table of invoices.

import { DataTable } from './base.tsx';
import { Block, Item, List, Pill } from './parts.tsx';

export function BillingPage() {
  return (
    <>
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        Billing
      </h1>
      <div data-slot="card" className="v11-card p-4 v11-block">
        <div className="flex items-center justify-between gap-4">
          <div>
            <div className="text-lg font-medium">ChatGPT Pro 5x</div>
            <div className="v11-small">$100 per month · Renews on April 11, 2027</div>
          </div>
          <Pill popup="menu">Manage plan</Pill>
        </div>
        <ul className="v11-points text-sm">
          <li>5x more Codex and Work usage than Plus</li>
          <li>Workspace Agents and Office add-ins</li>
        </ul>
      </div>
      <div data-slot="alert" className="v11-summary">
        <div className="grow">
          <div className="text-sm font-medium">Pay yearly and get two months free</div>
          <div className="v11-small">Switch at your next renewal.</div>
        </div>
        <Pill>Switch to yearly</Pill>
      </div>
      <Block title="Payment">
        <List>
          <Item title="Payment method" about="Visa ending in 8106">
            <Pill>Update</Pill>
          </Item>
          <Item title="Wallet balance" about="Used before your payment method">
            <span className="text-sm tabular-nums">$0.00</span>
          </Item>
          <Item title="Credits" about="Buy credits and set up auto-reload in Usage">
            <a href="/settings/usage" className="btn btn-secondary v11-link">
              Open Usage
            </a>
          </Item>
        </List>
      </Block>
      <Block title="Transaction history" aside={<Pill>View all</Pill>}>
        <div data-slot="card" className="v11-card">
          <DataTable
            label="Transaction history"
            columns={['Date', 'Description', 'Amount', 'Status']}
            rows={['March 11, 2027', 'February 11, 2027'].map((date) => [date, 'ChatGPT Pro 5x', '$100.00', 'Paid'])}
            className="v11-table"
          />
        </div>
      </Block>
    </>
  );
}
