// The platform's billing in this set: tabs as links, tiles, and the month as a statement that runs from one balance to the
// other. Decoys: the sum of the month, the lines of the statement, the balance it began with, the day of the next one.

import { useAddress, useFlag, useLive } from '../state.ts';
import { Grants } from './grants.tsx';
import styles from './platform.module.css';
import { Tile } from './tile.tsx';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const GRANTS = 'billing-credit-grants';
const TABS = [
  ['overview', 'Overview'],
  ['history', 'Statements'],
  ['payment-methods', 'Payment methods'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
];

export function Statement() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <div className={styles.head}>
        <h1>Billing</h1>
        <span className={styles.pill}>Pay as you go</span>
      </div>
      <nav aria-label="Billing" className={styles.tabs}>
        {TABS.map(([slug, label]) => (
          <a
            key={slug}
            href={`${BASE}/${slug}`}
            aria-current={slug === current ? 'page' : undefined}
            data-control={slug === 'credit-grants' ? GRANTS : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {current === 'credit-grants' ? <Grants /> : <Overview />}
    </>
  );
}

function useBalance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  return negative ? '-$0.07' : live;
}

function Overview() {
  const on = useFlag('auto-recharge');
  const balance = useBalance();
  return (
    <>
      <div className={styles.tiles}>
        <Tile
          name="Credit balance"
          value={balance}
          href="#statement"
          more="See the statement"
          marks={{ 'data-control': BALANCE }}
        />
        <Tile
          name="Auto recharge"
          value={on ? 'On' : 'Off'}
          href="#recharge"
          more={on ? 'Change' : 'Turn on'}
          marks={{ 'data-control': RECHARGE }}
        />
        <Tile name="November so far" value="$31.08" href="/usage" more="See usage" />
        <Tile name="Next statement" value="Dec 1" href={`${BASE}/history`} more="Earlier statements" />
      </div>
      <Month />
      <Recharge />
    </>
  );
}

function Month() {
  const negative = useFlag('negative');
  const balance = useBalance();
  const lines = [
    ['Nov 1', 'Balance brought forward', negative ? '$7.01' : '$14.29'],
    ['Nov 2', 'Credits purchased, Visa •••• 4242', '+$12.00'],
    ['Nov 14', 'Credits purchased, Visa •••• 4242', '+$12.00'],
    ['Nov 1 – 23', 'API usage', '-$31.08'],
  ];
  return (
    <section id="statement" aria-labelledby="statement-title" className={styles.box}>
      <div className={styles.head}>
        <h2 id="statement-title">Statement for November 2026</h2>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
      </div>
      <table className={styles.table}>
        <tbody>
          {lines.map(([date, text, amount]) => (
            <tr key={date}>
              <td>{date}</td>
              <th scope="row">{text}</th>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-control={BALANCE}>
            <td>Today</td>
            <th scope="row">Credit balance</th>
            <td>{balance}</td>
          </tr>
        </tfoot>
      </table>
      {negative && (
        <p role="status" data-control={BALANCE} className={styles.notice}>
          Your balance is below zero because of billing delays. The difference is taken from your next credit purchase.
        </p>
      )}
      <p className={styles.small}>
        Credits expire.{' '}
        <a href={`${BASE}/credit-grants`} data-control={GRANTS}>
          View credit grants
        </a>
      </p>
    </section>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <section id="recharge" aria-labelledby="recharge-title" className={styles.box}>
      <h2 id="recharge-title" data-control={RECHARGE}>
        Auto recharge
      </h2>
      <p data-control={RECHARGE}>
        {on
          ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. At most $20.00 a month.'
          : 'When your credit balance reaches $0, your API requests will stop working. Turn on auto recharge to keep your credit balance topped up.'}
      </p>
      <button type="button" data-control={RECHARGE} className={styles.button}>
        {on ? 'Change settings' : 'Enable auto recharge'}
      </button>
    </section>
  );
}
