// /settings/organization/billing/overview: the balance as a hero with the last invoices beside it, automatic recharge as
// a row with a native checkbox, the other pages as a menu of links.

import { useFlag } from '../state.ts';
import styles from './fresh.module.css';

const BASE = '/settings/organization/billing';

export function ApiBilling() {
  return (
    <>
      <header className={styles.head}>
        <h1>Billing</h1>
        <span className={styles.pill}>Pay as you go</span>
      </header>
      <Menu />
      <p className={styles.promo}>
        Start-ups: apply for up to $2,500 in API credits. <a href="/docs/overview">Read about credit programs</a>
      </p>
      <div className={styles.halves}>
        <div className={styles.stack}>
          <Balance />
          <Recharge />
        </div>
        <Invoices />
      </div>
    </>
  );
}

function Menu() {
  const links = [
    ['overview', 'Summary'],
    ['payment-methods', 'Cards'],
    ['history', 'Invoices'],
    ['credit-grants', 'Grants & promotions'],
    ['preferences', 'Billing details'],
  ] as const;
  return (
    <ul className={styles.menu}>
      {links.map(([slug, label]) => (
        <li key={slug}>
          <a
            href={`${BASE}/${slug}`}
            data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
            aria-current={slug === 'overview' ? 'page' : undefined}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Balance() {
  const mark = 'billing-credit-balance';
  const negative = useFlag('negative');
  return (
    <section className={styles.panel}>
      <h2 data-control={mark}>API credits</h2>
      <p data-control={mark} className={styles.number}>
        {negative ? '-$0.07' : '$7.21'}
      </p>
      <p data-control={mark} className={styles.quiet}>
        Remaining balance
      </p>
      <div className={styles.row}>
        <button type="button" className={styles.primary}>
          Add credits
        </button>
        <a href="/usage" className={styles.button}>
          See usage
        </a>
      </div>
      <p className={styles.quiet}>Spent in November: $31.08</p>
    </section>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  const mark = 'billing-auto-recharge';
  return (
    <section className={styles.panel}>
      <label className={styles.option}>
        <span>
          <b data-control={mark}>Automatic recharge</b>
          <small data-control={mark}>
            {on
              ? 'Adds $10.00 to your credits whenever less than $5.00 is left.'
              : 'Off. Requests stop once your credits are used up.'}
          </small>
        </span>
        <input type="checkbox" role="switch" data-control={mark} defaultChecked={on} aria-checked={on} />
      </label>
      {on && (
        <button type="button" data-control={mark} className={styles.button}>
          Change amounts
        </button>
      )}
    </section>
  );
}

function Invoices() {
  const invoices = [
    ['Nov 2', '$12.00'],
    ['Sep 30', '$6.90'],
    ['Aug 14', '$25.00'],
  ] as const;
  return (
    <section className={styles.panel}>
      <h2>Latest invoices</h2>
      <ul className={styles.list}>
        {invoices.map(([day, amount]) => (
          <li key={day}>
            <span>{day}</span>
            <span>{amount}</span>
            <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" aria-label={`Invoice of ${day}`}>
              PDF
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        Looking for usage limits? <a href="/settings/organization/limits">Set a monthly spend limit</a>
      </p>
    </section>
  );
}
