// /settings/billing of ChatGPT: rows of a plan, a payment method and a wallet, and the transactions. Decoys: sums, credits.

import { Card, Row, Section } from './settings-section.tsx';

export function BillingPage() {
  return (
    <div className="space-y-8">
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        Billing
      </h1>
      <Section title="Plan">
        <Card>
          <Row
            control={
              <button type="button" className="btn btn-secondary">
                Change plan
              </button>
            }
          >
            <div className="text-sm text-token-text-primary">ChatGPT Pro 20x</div>
            <div className="text-xs text-token-text-secondary">
              Your plan renews on <time dateTime="2026-12-04">December 4, 2026</time>
            </div>
          </Row>
          <Row
            control={
              <button type="button" className="btn btn-secondary">
                Update
              </button>
            }
          >
            <div className="text-sm text-token-text-primary">Payment method</div>
            <div className="text-xs text-token-text-secondary">Visa •••• 4242</div>
          </Row>
          <Row control={<span className="text-sm tabular-nums">$0.00</span>}>
            <div className="text-sm text-token-text-primary">Wallet balance</div>
          </Row>
        </Card>
      </Section>
      <Section title="Transaction history">
        <table className="w-full text-sm">
          <caption className="sr-only">Transaction history</caption>
          <thead className="text-xs text-token-text-secondary">
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Description</th>
              <th scope="col">Amount</th>
            </tr>
          </thead>
          <tbody>
            {[
              ['2026-11-04', 'Nov 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
              ['2026-10-19', 'Oct 19, 2026', '1,000 credits', '$40.00'],
              ['2026-10-04', 'Oct 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
            ].map(([iso, date, what, sum]) => (
              <tr key={iso}>
                <th scope="row">
                  <time dateTime={iso}>{date}</time>
                </th>
                <td>{what}</td>
                <td>{sum}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <button type="button" className="self-start text-sm underline">
          View all
        </button>
      </Section>
    </div>
  );
}
