// The platform's billing: the heading, links for the tabs, and what stands at each of them.

import { useAddress } from '../state.ts';
import { BillingHistory } from './billing-history.tsx';
import { PaymentMethods, Preferences } from './billing-other.tsx';
import { BillingOverview } from './billing-overview.tsx';
import { PageHeader } from './console-kit.tsx';
import { CreditGrants } from './credit-grants.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function ApiBilling() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <PageHeader title="Billing" />
      <nav aria-label="Billing" className={styles.tabs}>
        {TABS.map(([slug, label]) => (
          <a
            key={slug}
            href={`${BASE}/${slug}`}
            aria-current={slug === current ? 'page' : undefined}
            data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
            className={styles.tab}
          >
            {label}
          </a>
        ))}
      </nav>
      {current === 'overview' && <BillingOverview />}
      {current === 'payment-methods' && <PaymentMethods />}
      {current === 'history' && <BillingHistory />}
      {current === 'credit-grants' && <CreditGrants />}
      {current === 'preferences' && <Preferences />}
    </>
  );
}
