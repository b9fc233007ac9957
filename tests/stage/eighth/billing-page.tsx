// /settings/billing of ChatGPT in this set: labelled rows in one form, payments in a table. Decoys: the wallet, credits with
// their number, what the plan includes.

import { useId } from 'react';

export function BillingPage() {
  return (
    <div className="v8-stack">
      <header>
        <h1 data-control="plan-not-api" className="text-2xl font-semibold">
          Billing
        </h1>
        <p className="text-sm text-token-text-secondary">Your plan, how you pay for it, and your receipts.</p>
      </header>
      <Plan />
      <div className="v8-rows text-sm">
        <Row label="Payment method" about="Visa ending in 4242, expires 08/29" action="Update" />
        <Row label="Billing email" about="ada@example.com" action="Edit" />
        <Row label="Wallet balance" about="$0.00" action="Add funds" />
        <Row label="Credits" about="93,394.5 credits. Used after your plan limits." action="Manage" />
      </div>
      <Payments />
    </div>
  );
}

function Plan() {
  const includes = ['20x more usage than Plus', 'Usage limit resets', 'Priority during busy hours'];
  return (
    <section aria-label="Current plan" className="v8-tile">
      <div className="flex items-center justify-between gap-4">
        <div>
          <h2 className="text-lg font-semibold">
            ChatGPT Pro 20x <span className="badge">Active</span>
          </h2>
          <p className="text-sm">$200 / month. Renews on December 4, 2026.</p>
        </div>
        <div className="flex gap-2">
          <button type="button" className="btn btn-secondary">
            Cancel plan
          </button>
          <button type="button" className="btn btn-primary">
            Change plan
          </button>
        </div>
      </div>
      <ul className="flex gap-4 text-xs text-token-text-secondary">
        {includes.map((item) => (
          <li key={item}>✓ {item}</li>
        ))}
      </ul>
    </section>
  );
}

function Row({ label, about, action }: { label: string; about: string; action: string }) {
  return (
    <div className="v8-row">
      <div className="grow">
        <div className="font-medium">{label}</div>
        <div className="text-token-text-secondary">{about}</div>
      </div>
      <button type="button" aria-label={`${action}: ${label}`} className="btn btn-secondary">
        {action}
      </button>
    </div>
  );
}

function Payments() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v8-part">
      <div className="flex items-center justify-between gap-4">
        <h2 id={id} className="text-base font-semibold">
          Transaction history
        </h2>
        <button type="button" className="text-sm underline">
          View all
        </button>
      </div>
      <table className="v8-table v8-boxed text-sm">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">For</th>
            <th scope="col">Amount</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {[
            ['Nov 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
            ['Oct 19, 2026', '1,000 credits', '$40.00'],
            ['Oct 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
          ].map(([date, what, amount]) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{what}</td>
              <td>{amount}</td>
              <td>Paid</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
