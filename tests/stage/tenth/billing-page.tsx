// /settings/billing of ChatGPT in this set: tabs below the title, the plan's price as a large figure beside how it is paid, the
// transactions as a table. Neighbours: the wallet, a setting that leads to the credits.

import { Button, Figure, Panel, Setting, Tabs } from './kit.tsx';

export function BillingPage() {
  return (
    <>
      <header className="v10-top">
        <h1 data-control="plan-not-api" className="v10-title">
          Billing
        </h1>
        <Tabs
          label="Billing"
          current="plan"
          tabs={[
            { key: 'plan', name: 'Plan and payment' },
            { key: 'details', name: 'Billing details' },
          ]}
        />
      </header>
      <div className="v10-columns">
        <Panel title="ChatGPT Pro 20x" hint="Renews on December 4, 2026" aside={<Button>Change plan</Button>}>
          <Figure value={['', '$200', '/ month']} caption="Your plan" />
          <ul className="v10-list text-sm">
            <li>20x more usage of Codex and Work than Plus</li>
            <li>Newest models first</li>
            <li>Priority support</li>
          </ul>
        </Panel>
        <Panel title="Payment">
          <Setting label="Visa ending in 4242" hint="Expires 08/2029">
            <Button>Update</Button>
          </Setting>
          <Setting label="Wallet balance" hint="Applied to your next payment">
            <span className="v10-number v10-smaller">$0.00</span>
          </Setting>
          <Setting label="Credits" hint="For Codex and Work after plan limits">
            <a href="/settings/usage" className="v10-link">
              Manage in Usage
            </a>
          </Setting>
        </Panel>
      </div>
      <Panel title="Transaction history" aside={<Button>View all</Button>}>
        <table className="v10-table">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Description</th>
              <th scope="col">Amount</th>
            </tr>
          </thead>
          <tbody>
            {['November 4, 2026', 'October 4, 2026', 'September 4, 2026'].map((date) => (
              <tr key={date}>
                <td>{date}</td>
                <td>ChatGPT Pro 20x</td>
                <td>$200.00</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
    </>
  );
}
