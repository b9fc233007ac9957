// The platform's billing overview in this set: the tabs as a line of links, one card for plan and balance with the reload at
// its foot, today's shortcuts as lines of a list. Decoys: what the month's invoice will be, sums of invoices, the limits.

import { useId } from 'react';
import { useAddress, useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './sixth.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
];

export function CreditBalance() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1>Billing</h1>
      <div className={styles.tabs}>
        {TABS.map(([slug, label]) => (
          <a
            key={slug}
            href={`${BASE}/${slug}`}
            aria-current={slug === current ? 'page' : undefined}
            data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
          >
            {label}
          </a>
        ))}
      </div>
      <div className={styles.card}>
        <div className={styles.head}>
          <div>Pay as you go</div>
          <button type="button" className={styles.plain}>
            Cancel plan
          </button>
        </div>
        <Balance />
        <Recharge />
      </div>
      <Shortcuts />
      <Invoices />
    </>
  );
}

function Balance() {
  const name = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  const amount = useFlag('negative') ? '-$0.07' : live;
  const id = useId();
  return (
    <div data-control={BALANCE} className={styles.head}>
      <div>
        <div className={styles.name}>
          {name}
          <button type="button" aria-label="More information" aria-describedby={id}>
            <Icon name="info" size={14} />
          </button>
          <div role="tooltip" id={id} hidden>
            You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance
            and will be subtracted from your next credit purchase.
          </div>
        </div>
        <div data-control={BALANCE} className={styles.sum}>
          {amount}
        </div>
      </div>
      <button type="button" className={styles.primary}>
        Add to credit balance
      </button>
    </div>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <div data-control={RECHARGE} className={styles.notice}>
      <Icon name={on ? 'bolt' : 'info'} />
      <div>
        <div>{on ? 'Auto recharge is on' : 'Auto recharge is off'}</div>
        <div className={styles.small}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </div>
      </div>
      <button type="button" className={styles.button}>
        {on ? 'Modify' : 'Enable auto recharge'}
      </button>
    </div>
  );
}

function Shortcuts() {
  const lines = [
    [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method'],
    [`${BASE}/history`, 'Billing history', 'View past and current invoices'],
    [`${BASE}/preferences`, 'Preferences', 'Manage billing information'],
    ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits'],
    ['/docs/pricing', 'Pricing', 'View pricing and FAQs'],
  ];
  return (
    <ul className={styles.card}>
      {lines.map(([href, title, about]) => (
        <li key={title}>
          <a href={href} className={styles.shortcut}>
            <b>{title}</b>
            <span className={styles.small}>{about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Invoices() {
  const rows = [
    ['04DE6D22-0006', 'Paid', '$12.00', '2 Nov 2026, 09:12'],
    ['04DE6D22-0005', 'Paid', '$6.90', '30 Sep 2026, 14:05'],
  ];
  return (
    <section>
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
          {rows.map(([number, status, amount, created]) => (
            <tr key={number}>
              <td>
                <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer">
                  {number}
                </a>
              </td>
              <td>{status}</td>
              <td>{amount}</td>
              <td>{created}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
