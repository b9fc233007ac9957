// The platform's billing overview in this set: plain links for the tabs, the number over its label, auto recharge as a row
// with its state in a pill, shortcuts as cards, invoices as lines. Decoys: the month's use in the same shape as the balance,
// sums of invoices, a shortcut to the limits.

import { useId } from 'react';
import { useAddress, useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './fifth.module.css';

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

export function Prepaid() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <header>
        <h1>Billing</h1>
        <nav aria-label="Billing" className={styles.tabs}>
          <ul>
            {TABS.map(([slug, label]) => (
              <li key={slug}>
                <a
                  href={`${BASE}/${slug}`}
                  aria-current={slug === current ? 'page' : undefined}
                  data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Balance />
      <Recharge />
      <Shortcuts />
      <Invoices />
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const name = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  const id = useId();
  return (
    <section className={styles.box}>
      <p className={styles.pill}>Pay as you go</p>
      <div className={styles.pair}>
        <div>
          <p data-control={BALANCE} className={styles.figure}>
            {negative ? '-$0.07' : live}
          </p>
          <p data-control={BALANCE} className={styles.quiet}>
            {name}
            <button type="button" aria-label={`About ${name}`} aria-describedby={id}>
              <Icon name="info" size={14} />
            </button>
            <span role="tooltip" id={id} hidden>
              You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance
              and will be subtracted from your next credit purchase.
            </span>
          </p>
        </div>
        <div>
          <p className={styles.figure}>$31.08</p>
          <p className={styles.quiet}>Used in November</p>
        </div>
      </div>
      {negative && (
        <p role="alert" data-control={BALANCE} className={styles.warning}>
          Your balance is below zero. Add credits to keep using the API.
        </p>
      )}
      <div className={styles.group}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </div>
    </section>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <section className={styles.line}>
      <div data-control={RECHARGE}>
        <h2>
          Auto recharge <span className={styles.pill}>{on ? 'On' : 'Off'}</span>
        </h2>
        <p className={styles.quiet}>
          {on
            ? 'Brings your balance back to $10.00 when it falls below $5.00, up to $20.00 a month.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
      </div>
      <button type="button" data-control={RECHARGE} className={styles.button}>
        {on ? 'Modify' : 'Enable'}
      </button>
    </section>
  );
}

function Shortcuts() {
  const cards = [
    [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method'],
    [`${BASE}/preferences`, 'Preferences', 'Manage billing information'],
    ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits'],
    ['/docs/pricing', 'Pricing', 'View pricing and FAQs'],
  ];
  return (
    <div className={styles.tiles}>
      {cards.map(([href, title, about]) => (
        <a key={title} href={href} className={styles.box}>
          <h3>{title}</h3>
          <p className={styles.small}>{about}</p>
        </a>
      ))}
    </div>
  );
}

function Invoices() {
  const rows = [
    ['Nov 2, 2026', '$12.00', '04DE6D22-0006'],
    ['Sep 30, 2026', '$6.90', '04DE6D22-0005'],
  ];
  return (
    <section>
      <div className={styles.head}>
        <h2>Latest invoices</h2>
        <a href={`${BASE}/history`}>View all</a>
      </div>
      <ul>
        {rows.map(([date, amount, number]) => (
          <li key={number} className={styles.line}>
            <span>{date}</span>
            <span>{amount}</span>
            <span className={styles.pill}>Paid</span>
            <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer">
              {number}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
