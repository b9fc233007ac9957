// Billing: links as tabs, and what the address asks for below them.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { CreditGrants, History, PaymentMethods, Preferences } from './billing-tabs.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview', BillingOverview],
  ['payment-methods', 'Payment methods', PaymentMethods],
  ['history', 'Billing history', History],
  ['credit-grants', 'Credit grants', CreditGrants],
  ['preferences', 'Preferences', Preferences],
] as const;

export function Billing() {
  const { pathname } = useAddress();
  const wanted = pathname.slice(BASE.length + 1);
  const [current, , Panel] = TABS.find(([slug]) => slug === wanted) ?? TABS[0];
  return (
    <>
      <h1 className={styles.h1}>Billing</h1>
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
      <Panel />
    </>
  );
}
