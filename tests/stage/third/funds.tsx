// The platform's billing overview as it might become: the balance and its recharge side by side as articles, the state of
// the recharge as a badge of its own. Decoys: the month's usage, invoices with their amounts, the plan's name.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './third.module.css';

const BASE = '/settings/organization/billing';

export function Funds() {
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>Billing</h1>
        <span className={styles.badge}>Pay as you go</span>
      </header>
      <Tabs />
      <div className={styles.pair}>
        <Balance />
        <Recharge />
      </div>
      <ThisMonth />
      <Invoices />
      <p className={styles.note}>
        Prices are listed on the{' '}
        <a href="/docs/pricing" className={styles.link}>
          pricing page
        </a>
        . To stop paying,{' '}
        <button type="button" className={styles.link}>
          cancel your plan
        </button>
        .
      </p>
    </>
  );
}

function Tabs() {
  const tabs = [
    ['overview', 'Overview'],
    ['credit-grants', 'Credit grants'],
    ['history', 'Invoices'],
    ['payment-methods', 'Payment methods'],
    ['preferences', 'Preferences'],
  ];
  return (
    <nav aria-label="Billing sections">
      <ul className={styles.tabs}>
        {tabs.map(([slug, label]) => (
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
    </nav>
  );
}

function Balance() {
  const live = useLive('$7.21', '$7.19');
  return (
    <article className={styles.panel}>
      <h2 data-control="billing-credit-balance" className={styles.label}>
        Credit balance
        <button
          type="button"
          aria-label="About your balance"
          title="You may temporarily exceed your credit balance due to billing delays."
        >
          <Icon name="info" size={15} />
        </button>
      </h2>
      <p data-control="billing-credit-balance" className={styles.amount}>
        {live}
      </p>
      <button type="button" className={styles.primary}>
        Add credits
      </button>
    </article>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <article className={styles.panel}>
      <h2 data-control="billing-auto-recharge" className={styles.label}>
        Auto recharge
        <span className={styles.badge}>{on ? 'On' : 'Off'}</span>
      </h2>
      {on ? (
        <dl data-control="billing-auto-recharge" className={styles.facts}>
          <div>
            <dt>When balance falls below</dt>
            <dd>$5.00</dd>
          </div>
          <div>
            <dt>Bring balance back to</dt>
            <dd>$10.00</dd>
          </div>
          <div>
            <dt>Monthly recharge limit</dt>
            <dd>$20.00</dd>
          </div>
        </dl>
      ) : (
        <p data-control="billing-auto-recharge">
          When your credit balance reaches $0, your API requests will stop working.
        </p>
      )}
      <button type="button" data-control="billing-auto-recharge" className={styles.button}>
        {on ? 'Modify' : 'Enable auto recharge'}
      </button>
    </article>
  );
}

function ThisMonth() {
  return (
    <dl className={styles.strip}>
      <div>
        <dt>Usage this month</dt>
        <dd>$31.08</dd>
      </div>
      <div>
        <dt>Spend limit</dt>
        <dd>
          $100.00 <a href="/settings/organization/limits">Edit</a>
        </dd>
      </div>
      <div>
        <dt>Payment method</dt>
        <dd>Visa •••• 4242</dd>
      </div>
    </dl>
  );
}

function Invoices() {
  const rows = [
    ['Nov 2, 2026', '04DE6D22-0006', 'Paid', '$12.00'],
    ['Sep 30, 2026', '04DE6D22-0005', 'Paid', '$6.90'],
  ];
  return (
    <section className={styles.panel}>
      <h2 className={styles.label}>
        Recent invoices
        <a href={`${BASE}/history`} className={styles.link}>
          View all
        </a>
      </h2>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[1]}>
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
