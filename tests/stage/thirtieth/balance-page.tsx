// The platform's billing in this set: pill links for the tabs; the balance as a hero with its cents small; auto recharge as a
// toggle row among others; invoices as a time line. Decoys: what the month cost, a toggle for an email at a low balance, a
// gift of credits for a friend, sums of invoices.

import { useAddress, useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Jar } from './art.tsx';
import { GrantList } from './grant-list.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Invoices'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
];

export function BalancePage() {
  const slug = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <header>
        <h1 className={styles.display}>Billing</h1>
        <p className={styles.lead}>Pay as you go. No surprises.</p>
      </header>
      <nav aria-label="Billing" className={styles.pills}>
        {TABS.map(([tab, label]) => (
          <a
            key={tab}
            href={`${BASE}/${tab}`}
            aria-current={tab === slug ? 'page' : undefined}
            data-control={tab === 'credit-grants' ? 'billing-credit-grants' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {slug === 'overview' && <Overview />}
      {slug === 'credit-grants' && <GrantList />}
      {slug !== 'overview' && slug !== 'credit-grants' && <p className={styles.quiet}>Nothing here yet.</p>}
    </>
  );
}

function Overview() {
  return (
    <>
      <div className={styles.pair}>
        <Balance />
        <Month />
      </div>
      <Toggles />
      <Invoices />
      <aside className={`${styles.card} ${styles.violet} ${styles.row}`}>
        <div className={styles.grow}>
          <h2 className={styles.name}>Give $10, get $10</h2>
          <p className={styles.quiet}>Invite a fellow builder. You both get API credits.</p>
        </div>
        <button type="button" className={styles.button}>
          Invite
        </button>
      </aside>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const [whole, cents] = (negative ? '-$0.07' : live).split('.');
  return (
    <section className={`${styles.card} ${styles.mint}`}>
      <div className={styles.row}>
        <div className={styles.grow}>
          <h2 data-control={BALANCE} className={styles.name}>
            Credit balance
          </h2>
          <p data-control={BALANCE} className={styles.numeral}>
            {whole}
            <sup>.{cents}</sup>
          </p>
        </div>
        <Jar />
      </div>
      <p data-control={BALANCE} className={styles.quiet}>
        {negative
          ? 'A little below zero. Your next top-up covers it first.'
          : 'Ready to spend on any model, any time within a year.'}
      </p>
      <button type="button" data-control={BALANCE} className={styles.solid}>
        Add to credit balance
      </button>
    </section>
  );
}

function Month() {
  return (
    <section className={styles.card}>
      <h2 className={styles.name}>Spent in November</h2>
      <p className={styles.numeral}>
        $31<sup>.08</sup>
      </p>
      <p className={styles.quiet}>Mostly gpt-5.5-mini</p>
      <a href="/usage" className={styles.button}>
        View usage
      </a>
    </section>
  );
}

function Toggles() {
  const on = useFlag('auto-recharge');
  return (
    <ul className={`${styles.card} ${styles.toggles}`}>
      <li>
        <div data-control={RECHARGE} className={styles.grow}>
          <p className={styles.name}>Auto recharge</p>
          <p className={styles.quiet}>
            {on
              ? 'Below $5.00 we bring you back to $10.00. Never more than $20.00 a month.'
              : 'Keep the lights on: we add credits before your balance reaches $0 and requests stop.'}
          </p>
        </div>
        {on && (
          <button type="button" data-control={RECHARGE} className={styles.button}>
            Modify
          </button>
        )}
        <Switch
          label="Auto recharge"
          initially={on}
          mark={RECHARGE}
          className={styles.switch}
          thumbClass={styles.thumb}
        />
      </li>
      <li>
        <div className={styles.grow}>
          <p className={styles.name}>Low balance email</p>
          <p className={styles.quiet}>We’ll write when you’re down to $2.00.</p>
        </div>
        <Switch label="Low balance email" initially className={styles.switch} thumbClass={styles.thumb} />
      </li>
      <li>
        <a href="/settings/organization/limits" className={styles.grow}>
          <span className={styles.name}>Usage limits</span>
          <span className={styles.quiet}>Set monthly spend limits</span>
        </a>
      </li>
    </ul>
  );
}

function Invoices() {
  return (
    <section>
      <h2 className={styles.heading}>Latest invoices</h2>
      <ol className={styles.line}>
        {[
          ['Nov 2, 2026', '$12.00', '04DE6D22-0006'],
          ['Sep 30, 2026', '$6.90', '04DE6D22-0005'],
        ].map(([date, amount, number]) => (
          <li key={number}>
            <span className={styles.quiet}>{date}</span>
            <span>
              <b>{amount}</b> paid ·{' '}
              <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className={styles.link}>
                {number}
              </a>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
