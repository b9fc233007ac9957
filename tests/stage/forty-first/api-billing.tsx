// The platform's billing: heading and tabs, and of them the overview, the history, the grants. The others say little.

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

export function ApiBilling() {
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
    case 'payment-methods':
      return <div className={styles.card}>Visa ending in 4242, default</div>;
    default:
      return <div className={styles.card}>Billing email, company name and address</div>;
  }
}
