// The platform's billing in this set: today's tabs as links, the overview as lines of settings. Decoys: the month's use in the
// shape of the balance, the price of the last invoice.

import { useAddress, useFlag, useLive } from '../state.ts';
import styles from './eighth.module.css';
import { GrantTable } from './grant-table.tsx';
import { RechargeSetting } from './recharge-setting.tsx';
import { Setting } from './setting.tsx';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Invoices'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function BillingSettings() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1>Billing</h1>
      <nav aria-label="Billing" className={styles.tabs}>
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
      </nav>
      {current === 'credit-grants' ? <GrantTable /> : <Overview />}
    </>
  );
}

function Overview() {
  return (
    <section aria-label="Overview" className={styles.settings}>
      <Setting label="Plan" about="You pay for what you use.">
        <span>Pay as you go</span>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </Setting>
      <Balance />
      <RechargeSetting />
      <Setting label="Used this month" about="Across all projects, November 1–23.">
        <span className={styles.figure}>$31.08</span>
        <a href="/usage">View usage</a>
      </Setting>
      <Setting
        label="Payment method"
        about="Charged when you buy credits."
        remark="Paying by invoice? Contact sales to set it up."
      >
        <span>Visa •••• 4242</span>
        <a href={`${BASE}/payment-methods`}>Change</a>
      </Setting>
      <Setting label="Last invoice" about="Nov 2, 2026 · 04DE6D22-0006">
        <span>$12.00</span>
        <span className={styles.pill}>Paid</span>
        <a href={`${BASE}/history`}>All invoices</a>
      </Setting>
    </section>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  return (
    <Setting
      label={label}
      about="Credits you have bought and not used yet."
      remark="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
      mark={BALANCE}
    >
      <span data-control={BALANCE} className={styles.figure}>
        {negative ? '-$0.07' : live}
      </span>
      <button type="button" data-control={BALANCE} className={styles.primary}>
        Add to credit balance
      </button>
    </Setting>
  );
}
