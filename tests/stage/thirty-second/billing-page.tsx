// The platform's billing: the heading, the tabs as links, and what the address asks for.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { BillingHistory, CreditGrants, OtherTab } from './billing-tables.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function BillingPage() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1 className={styles.title}>Billing</h1>
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
      <Tab slug={current} />
    </>
  );
}

function Tab({ slug }: { slug: string }) {
  switch (slug) {
    case 'overview':
      return <BillingOverview />;
    case 'history':
      return <BillingHistory />;
    case 'credit-grants':
      return <CreditGrants />;
    default:
      return <OtherTab />;
  }
}
