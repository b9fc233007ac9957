// Billing: the heading, the five tabs as links, and the chosen one.

import { useAddress } from '../state.ts';
import { BillingHistory } from './billing-history.tsx';
import { BillingOverview } from './billing-overview.tsx';
import { CreditGrants } from './credit-grants.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
];

export function Billing() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1 className={styles.h1Pg}>Billing</h1>
      <nav aria-label="Billing" className={styles.tA6b}>
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
      {current === 'credit-grants' ? (
        <CreditGrants />
      ) : current === 'history' ? (
        <BillingHistory />
      ) : (
        <BillingOverview />
      )}
    </>
  );
}
