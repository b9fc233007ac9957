// The platform's billing: the heading, its tabs as links, and what lies under each.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { Grants, Invoices, PaymentMethods, Preferences } from './billing-tabs.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview', BillingOverview],
  ['payment-methods', 'Payment methods', PaymentMethods],
  ['history', 'Billing history', Invoices],
  ['credit-grants', 'Credit grants', Grants],
  ['preferences', 'Preferences', Preferences],
] as const;

export function Billing() {
  const current = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  const Tab = TABS.find(([slug]) => slug === current)?.[2] ?? BillingOverview;
  return (
    <>
      <h1 className={styles.h1}>Billing</h1>
      <div className={styles.tabs}>
        {TABS.map(([slug, label]) => (
          <a
            key={slug}
            href={`${BASE}/${slug}`}
            data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
            className={slug === current ? `${styles.tab} ${styles.on}` : styles.tab}
          >
            {label}
          </a>
        ))}
      </div>
      <Tab />
    </>
  );
}
