// ChatGPT billing in this set: the plan as a hero, what comes with it, payments as a time line. Decoys: the wallet, a gift,
// credits in the list of payments.

import { Icon } from '../ui/icon.tsx';
import { Rocket } from './art.tsx';

export function PlanPage() {
  return (
    <div className="v30-flow">
      <header>
        <h1 data-control="plan-not-api" className="v30-display">
          Billing
        </h1>
        <p className="v30-lead">Everything about your plan and what you pay for it.</p>
      </header>
      <section aria-label="Your plan" className="v30-card v30-tint-violet">
        <div className="v30-side">
          <Rocket />
          <div className="grow">
            <p className="v30-caption">You’re on</p>
            <p className="v30-numeral">
              <span>ChatGPT Pro 20x</span>
            </p>
            <p className="v30-caption">$200 a month · renews on December 4</p>
          </div>
          <button type="button" className="v30-button v30-solid">
            Change plan
          </button>
        </div>
        <ul className="v30-ticks">
          {['20x more usage than Plus', 'Usage limit resets on the house', 'Credits at up to 40% off'].map((line) => (
            <li key={line}>
              <Icon name="plus" size={14} /> {line}
            </li>
          ))}
        </ul>
      </section>
      <div className="v30-pair">
        <section className="v30-card">
          <h2 className="v30-name">Wallet balance</h2>
          <p className="v30-numeral">
            <span>$0.00</span>
          </p>
          <p className="v30-caption">For shopping in ChatGPT.</p>
        </section>
        <section className="v30-card">
          <h2 className="v30-name">Payment method</h2>
          <p className="v30-mid">Visa •••• 4242</p>
          <p className="v30-caption">Expires 08/2029</p>
          <button type="button" className="v30-button">
            Update
          </button>
        </section>
      </div>
      <section className="v30-block">
        <h2 className="v30-heading">Transaction history</h2>
        <div className="v30-card">
          <ol className="v30-line">
            {[
              ['November 4, 2026', 'ChatGPT Pro 20x, $200.00'],
              ['October 19, 2026', '1,000 credits, $40.00'],
              ['October 4, 2026', 'ChatGPT Pro 20x, $200.00'],
            ].map(([date, what]) => (
              <li key={date}>
                <span className="v30-caption">{date}</span>
                <span>{what}</span>
              </li>
            ))}
          </ol>
          <button type="button" className="v30-button">
            View all
          </button>
        </div>
      </section>
      <aside className="v30-card v30-tint-peach v30-side">
        <div className="grow">
          <h2 className="v30-name">Give a month of Plus</h2>
          <p className="v30-caption">Make a friend’s day for $20.</p>
        </div>
        <button type="button" className="v30-button">
          Send a gift
        </button>
      </aside>
    </div>
  );
}
