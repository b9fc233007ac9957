// /settings/billing of ChatGPT in this set, and the dialog's panel: a description of the plan and a table of payments. Decoys:
// the wallet, credits, the sums paid.

import { useFlag } from '../state.ts';
import { Fold, Pair } from './fold.tsx';

export function PlanAndPayments() {
  const workspace = useFlag('workspace');
  const plan = workspace ? 'ChatGPT Business' : 'ChatGPT Pro 20x';
  return (
    <article>
      <header className="rd-head">
        <h1 data-control="plan-not-api" className="text-2xl font-semibold">
          Billing
        </h1>
        <p className="text-token-text-secondary">What you pay for ChatGPT, how, and when.</p>
      </header>
      <Fold id="plan" title="Plan">
        <dl>
          <Pair term="Current plan" value={plan} about="Renews on December 4, 2026.">
            <button type="button" aria-haspopup="menu" className="btn btn-secondary">
              Change plan
            </button>
          </Pair>
          <Pair term="Price" value="200.00 USD per month" about="Taxes are added where they apply." />
          <Pair
            term="Credits"
            about={
              <>
                Bought apart from your plan.{' '}
                <a href="/settings/usage#credits" className="underline">
                  See what is left
                </a>
              </>
            }
          />
        </dl>
      </Fold>
      <Fold id="payment" title="Payment">
        <dl>
          <Pair term="Payment method" value="Visa ending in 4242" about="Expires in August 2029.">
            <button type="button" className="btn btn-secondary">
              Manage
            </button>
          </Pair>
          <Pair term="Wallet balance" value="0.00 USD" about="Refunds and gifts are kept here." />
        </dl>
      </Fold>
      <Fold id="transactions" title="Transaction history">
        <table className="rd-table">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">For</th>
              <th scope="col">Amount</th>
            </tr>
          </thead>
          <tbody>
            {['November 4, 2026', 'October 4, 2026', 'September 4, 2026'].map((date) => (
              <tr key={date}>
                <th scope="row">{date}</th>
                <td>{plan}</td>
                <td className="tabular-nums">200.00 USD</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </article>
  );
}
