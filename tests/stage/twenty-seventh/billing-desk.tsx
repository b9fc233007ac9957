// /settings/billing of ChatGPT in this set: a grid of properties, then the payments in a table under a head that stays.
// Decoys: the wallet, credits, what the next plan would give, sums of payments.

import { useId } from 'react';
import { useFlag } from '../state.ts';
import { RowMenu, useWords } from './pieces.tsx';
import { Split } from './split.tsx';

export function BillingDesk() {
  const { resize } = useWords();
  return (
    <div className="v27-stage">
      <div className="v27-bar">
        <h1 data-control="plan-not-api">Billing</h1>
      </div>
      <div className="v27-body">
        <Split
          label={resize}
          classes={{ group: 'v27-split', panel: 'v27-split-panel', handle: 'v27-handle' }}
          aside={<Upgrade />}
        >
          <div className="v27-flow">
            <Properties />
            <Payments />
          </div>
        </Split>
      </div>
    </div>
  );
}

function Properties() {
  const workspace = useFlag('workspace');
  const rows = [
    ['Current plan', workspace ? 'ChatGPT Business' : 'ChatGPT Pro 20x', 'Change plan'],
    ['Renews', 'December 4, 2026', 'Cancel'],
    ['Payment method', 'Visa •••• 4242', 'Update'],
    ['Wallet balance', '$0.00', 'Redeem'],
    ['Credits', '93,394.5', 'Buy credits'],
  ];
  return (
    <dl className="v27-frame v27-items">
      {rows.map(([name, value, action]) => (
        <div key={name} className="v27-item v27-property">
          <dt className="v27-quiet">{name}</dt>
          <dd>{value}</dd>
          <dd>
            <button type="button" className="v27-btn">
              {action}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Payments() {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="v27-head">
        <h2 id={id}>Transaction history</h2>
        <button type="button" className="v27-btn">
          View all
        </button>
      </div>
      <div className="v27-frame v27-short">
        <table aria-labelledby={id} className="v27-table">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Description</th>
              <th scope="col">Amount</th>
              <th scope="col">
                <span className="sr-only">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {['Nov 4, 2026', 'Oct 4, 2026', 'Sep 4, 2026', 'Aug 4, 2026'].map((date) => (
              <tr key={date}>
                <td>{date}</td>
                <td>ChatGPT Pro 20x</td>
                <td>$200.00</td>
                <td className="v27-menu-cell">
                  <RowMenu label={`Actions: ${date}`} items={['View invoice', 'Download PDF']} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Upgrade() {
  return (
    <aside aria-label="Offers">
      <div className="v27-promo">
        <strong>Move to Business</strong>
        <p>Shared workspace credits, usage analytics for admins, and a weekly limit per seat. $30 per seat a month.</p>
        <button type="button" className="v27-btn">
          Compare plans
        </button>
      </div>
    </aside>
  );
}
