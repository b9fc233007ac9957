// /settings/billing: plan, payment and wallet as fields, an offer, transactions as a table. Decoys: transactions of credits,
// the offer's percentage.

import { Field, Region } from './kit.tsx';

const PAYMENTS = [
  ['November 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
  ['October 19, 2026', '1,000 credits', '$40.00'],
  ['October 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
];

export function BillingPage() {
  return (
    <>
      <header className="kit31-page-header">
        <h1 data-control="plan-not-api" className="kit31-page-title">
          Billing
        </h1>
        <p className="kit31-help">Manage your plan, payment method, and receipts.</p>
      </header>
      <div className="kit31-regions">
        <BillingRegions />
      </div>
    </>
  );
}

export function BillingRegions() {
  return (
    <>
      <Region title="Plan">
        <Field
          label="ChatGPT Pro 20x"
          help="Your plan renews on December 4, 2026"
          value={<span className="kit31-number">$200.00 / month</span>}
          action={<Action name="Change plan" />}
        />
        <Field label="Payment method" help="Visa ending in 4242" action={<Action name="Manage" />} />
      </Region>
      <Region title="Annual billing" about="Switch any time before your next renewal." badge="Save 15%">
        <Field label="Pay yearly" help="$2,040.00 / year" action={<Action name="Switch" />} />
      </Region>
      <Region title="Wallet">
        <Field
          label="Wallet balance"
          more="Refunds and gift cards go to your wallet and pay for your next renewal."
          value={<span className="kit31-number">$0.00</span>}
          action={<Action name="Redeem gift card" />}
        />
      </Region>
      <Region title="Transaction history" actions={<Action name="View all" />}>
        <table className="kit31-table">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Description</th>
              <th scope="col">Amount</th>
            </tr>
          </thead>
          <tbody>
            {PAYMENTS.map(([date, what, amount]) => (
              <tr key={date}>
                <td>{date}</td>
                <td>{what}</td>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Region>
    </>
  );
}

function Action({ name }: { name: string }) {
  return (
    <button type="button" className="btn btn-secondary">
      {name}
    </button>
  );
}
