// The platform's billing in this set: an account in words and terms, its other pages as links below the heading. Decoys: the
// month's use and the last purchase in the same list as the balance, sums of invoices, the way to the limits.

import { useAddress, useFlag, useLive } from '../state.ts';
import { Chapter, Entry } from './chapter.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = { 'data-control': 'billing-credit-balance' };
const RECHARGE = { 'data-control': 'billing-auto-recharge' };
const GRANTS = 'billing-credit-grants';
const PARTS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function Accounts() {
  const current = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <article>
      <h1>Billing</h1>
      <p className={styles.lead}>You pay for the API in advance, as you go.</p>
      <nav aria-label="Billing" className={styles.parts}>
        <ul>
          {PARTS.map(([slug, label]) => (
            <li key={slug}>
              <a
                href={`${BASE}/${slug}`}
                aria-current={slug === current ? 'page' : undefined}
                data-control={slug === 'credit-grants' ? GRANTS : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {current === 'credit-grants' ? <Grants /> : <Overview />}
    </article>
  );
}

function Overview() {
  return (
    <>
      <Account />
      <Recharge />
      <Invoices />
      <p className={styles.aside}>
        Want to spend less? <a href="/settings/organization/limits">Set monthly spend limits</a> or look at{' '}
        <a href="/docs/pricing">pricing</a>.
      </p>
    </>
  );
}

function Account() {
  const negative = useFlag('negative');
  const live = useLive('7.21 USD', '7.19 USD');
  return (
    <Chapter title="Account">
      {negative && (
        <p role="alert" {...BALANCE} className={styles.alert}>
          Your credit balance is below zero. What is missing is taken from your next purchase.
        </p>
      )}
      <dl>
        <Entry term="Credit balance" mark={BALANCE} about="May dip below zero for a while, as billing runs behind.">
          <strong className={styles.figure}>{negative ? '-0.07 USD' : live}</strong>
        </Entry>
        <Entry term="Used in November" about="All projects together.">
          31.08 USD
        </Entry>
        <Entry term="Last purchase" about="On November 2, 2026, with Visa ending in 4242.">
          12.00 USD
        </Entry>
      </dl>
      <p className={styles.inline}>
        <button type="button" {...BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </p>
    </Chapter>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <Chapter title={`Auto recharge is ${on ? 'on' : 'off'}`} mark={RECHARGE['data-control']}>
      {on ? (
        <dl {...RECHARGE}>
          <Entry term="When your balance falls below">5.00 USD</Entry>
          <Entry term="Bring it back to">10.00 USD</Entry>
          <Entry term="At most in a month" about="5.00 USD of it so far in November.">
            20.00 USD
          </Entry>
        </dl>
      ) : (
        <p {...RECHARGE}>
          API requests stop working when your credit balance reaches 0.00 USD. With automatic recharge it is topped up
          before that.
        </p>
      )}
      <p>
        <button type="button" {...RECHARGE} className={styles.button}>
          {on ? 'Modify' : 'Enable auto recharge'}
        </button>
      </p>
    </Chapter>
  );
}

function Invoices() {
  const rows = [
    ['04DE6D22-0006', 'Nov 2, 2026', 'Paid', '12.00 USD'],
    ['04DE6D22-0005', 'Sep 30, 2026', 'Paid', '6.90 USD'],
  ];
  return (
    <Chapter title="Latest invoices">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Invoice</th>
            <th scope="col">Created</th>
            <th scope="col">Status</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([number, created, status, amount]) => (
            <tr key={number}>
              <th scope="row">
                <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer">
                  {number}
                </a>
              </th>
              <td>{created}</td>
              <td>{status}</td>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chapter>
  );
}

function Grants() {
  const rows = [
    ['Nov 2, 2026', 'Purchase', '7.21 of 12.00 USD', 'Nov 2, 2027'],
    ['Jan 15, 2026', 'Promotion', '0.00 of 5.00 USD', 'Jan 15, 2027'],
  ];
  return (
    <Chapter title="Credit grants" mark={GRANTS}>
      <table data-control={GRANTS} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Received</th>
            <th scope="col">From</th>
            <th scope="col">Left</th>
            <th scope="col">Expires</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([received, from, left, expires]) => (
            <tr key={received}>
              <th scope="row">{received}</th>
              <td>{from}</td>
              <td>{left}</td>
              <td>{expires}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chapter>
  );
}
