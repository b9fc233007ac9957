// The platform's billing in this set: the tabs as a segmented control of links, below it the overview or the credit grants.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { CreditGrants } from './credit-grants.tsx';
import styles from './seventh.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Invoices'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
];

export function Billing() {
  const current = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1 className={styles.title}>Billing</h1>
      <nav aria-label="Billing" className={styles.segmented}>
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
      {current === 'credit-grants' ? <CreditGrants /> : <BillingOverview />}
    </>
  );
}
