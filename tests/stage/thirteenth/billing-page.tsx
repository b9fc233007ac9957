// /settings/billing of ChatGPT in this set: the plan, how it is paid as a list of terms, the last payments as lines. Neighbours: an
// offer to pay by the year, the wallet, a line that leads to the credits.

import { Badge, Block, Button, Line } from './kit.tsx';

const PAYMENTS = ['November 4, 2026', 'October 4, 2026', 'September 4, 2026'];

export function BillingPage() {
  return (
    <>
      <div className="v13-top">
        <h1 data-control="plan-not-api" className="v13-title">
          Billing
        </h1>
        <Button>Get help</Button>
      </div>
      <Block title="Plan">
        <Line title="ChatGPT Pro 20x" about="$200.00 a month. Renews on December 4, 2026.">
          <Button>Change plan</Button>
        </Line>
        <Line
          title={
            <>
              Pay yearly <Badge>Save 16%</Badge>
            </>
          }
          about="$2,000.00 a year, starting with your next renewal."
        >
          <Button>Switch</Button>
        </Line>
      </Block>
      <Block title="Payment details">
        <dl className="v13-terms">
          <dt>Payment method</dt>
          <dd>Visa ending in 4242</dd>
          <dd>
            <Button>Update</Button>
          </dd>
          <dt>Wallet balance</dt>
          <dd>$0.00</dd>
          <dd />
          <dt>Credits</dt>
          <dd>For Codex and Work after plan limits</dd>
          <dd>
            <a href="/settings/usage" className="v13-link">
              Go to Usage
            </a>
          </dd>
        </dl>
      </Block>
      <Block
        title="Transaction history"
        aside={
          <button type="button" className="v13-link">
            View all
          </button>
        }
      >
        <ul>
          {PAYMENTS.map((date) => (
            <li key={date} className="v13-day">
              <span className="grow">{date}</span>
              <span className="v13-quiet">ChatGPT Pro 20x</span>
              <span className="v13-value">$200.00</span>
            </li>
          ))}
        </ul>
      </Block>
    </>
  );
}
