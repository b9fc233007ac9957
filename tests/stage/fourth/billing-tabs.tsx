// The platform's billing pages in this set: links as tabs, the balance as terms, its recharge as a field set, shortcuts in a
// list, the last invoices in a table; and the tab of the grants. Decoys: a note on prices, the month's usage, invoices,
// what is left of each grant.

import { useId } from 'react';
import { useAddress, useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './fourth.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
];

export function BillingTabs() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1>Billing</h1>
      <div role="tablist" aria-label="Billing" className={styles.tabs}>
        {TABS.map(([slug, label]) => (
          <a
            key={slug}
            role="tab"
            href={`${BASE}/${slug}`}
            aria-selected={slug === current}
            data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
          >
            {label}
          </a>
        ))}
      </div>
      {current === 'credit-grants' ? <Grants /> : <Overview />}
    </>
  );
}

function Overview() {
  const trial = useFlag('free-trial');
  return (
    <>
      <div role="note" className={styles.tip}>
        <Icon name="bolt" size={16} />
        <span>gpt-5.5-mini is now 20% cheaper.</span>
        <a href="/docs/pricing">See pricing</a>
      </div>
      {trial ? <Trial /> : <Prepaid />}
      {!trial && <Recharge />}
      <Shortcuts />
      {!trial && <Invoices />}
    </>
  );
}

function Prepaid() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const tip = useId();
  return (
    <section className={styles.card}>
      <h2>Pay as you go</h2>
      <dl className={styles.terms}>
        <div>
          <dt data-control="billing-credit-balance">
            Credit balance{' '}
            <button type="button" aria-label="More information" aria-describedby={tip}>
              <Icon name="info" size={15} />
            </button>
            <span id={tip} role="tooltip" hidden>
              You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance
              and will be subtracted from your next credit purchase.
            </span>
          </dt>
          <dd data-control="billing-credit-balance" className={styles.figure}>
            {negative ? '-$0.07' : live}
          </dd>
        </div>
        <div>
          <dt>Usage this month</dt>
          <dd className={styles.smallFigure}>$31.08</dd>
        </div>
      </dl>
      <div className={styles.row}>
        <button type="button" className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </div>
    </section>
  );
}

/** Who never paid, with the labels of 2023 to 2025. */
function Trial() {
  return (
    <section className={styles.card}>
      <h2>Free trial</h2>
      <dl className={styles.terms}>
        <div>
          <dt data-control="billing-credit-balance">Credit remaining</dt>
          <dd data-control="billing-credit-balance" className={styles.figure}>
            $5.00
          </dd>
        </div>
      </dl>
      <div className={styles.row}>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
        <a href="/usage" className={styles.button}>
          View usage
        </a>
      </div>
      <p className={styles.quiet}>Note: This does not reflect the status of your ChatGPT account.</p>
    </section>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <fieldset className={styles.card}>
      <legend data-control="billing-auto-recharge">Auto recharge is {on ? 'on' : 'off'}</legend>
      <p data-control="billing-auto-recharge" className={styles.quiet}>
        {on
          ? 'When your credit balance reaches $5.00, your payment method will be charged to bring it up to $10.00. Monthly recharge limit: $20.00.'
          : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
      </p>
      <button type="button" data-control="billing-auto-recharge" className={styles.button}>
        {on ? 'Modify' : 'Enable auto recharge'}
      </button>
    </fieldset>
  );
}

function Shortcuts() {
  const rows = [
    [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method'],
    [`${BASE}/history`, 'Billing history', 'View past and current invoices'],
    [`${BASE}/preferences`, 'Preferences', 'Manage billing information'],
    ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits'],
    ['/docs/pricing', 'Pricing', 'View pricing and FAQs'],
  ];
  return (
    <ul className={styles.rows}>
      {rows.map(([href, title, about]) => (
        <li key={title}>
          <a href={href}>
            <b>{title}</b> <span className={styles.quiet}>{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Invoices() {
  const rows = [
    ['04DE6D22-0006', 'Paid', '$12.00', '2 Nov 2026, 09:41'],
    ['04DE6D22-0005', 'Paid', '$6.90', '30 Sep 2026, 14:05'],
  ];
  return (
    <section className={styles.card}>
      <h2>Recent invoices</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Invoice</th>
            <th scope="col">Status</th>
            <th scope="col">Amount</th>
            <th scope="col">Created</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Grants() {
  const rows = [
    ['Nov 2, 2026', 'Available', '$7.21 of $12.00', 'Nov 2, 2027'],
    ['Mar 14, 2026', 'Available', '$0.00 of $5.00', 'Mar 14, 2027'],
    ['Sep 30, 2025', 'Expired', '$0.00 of $5.00', 'Sep 30, 2026'],
  ];
  return (
    <>
      <p className={styles.quiet}>Credits are used in the order in which they expire.</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Received</th>
            <th scope="col">State</th>
            <th scope="col">Remaining</th>
            <th scope="col">Expires</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
