// The platform's billing in this set: its pages as a list at the left of their content.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { GrantList } from './grant-list.tsx';
import styles from './thirteenth.module.css';

const BASE = '/settings/organization/billing';
const PAGES = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['credit-grants', 'Credit grants'],
  ['history', 'Billing history'],
  ['preferences', 'Preferences'],
] as const;

export function BillingPages() {
  const slug = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1>Billing</h1>
      <div className={styles.split}>
        <ul aria-label="Billing pages" className={styles.index}>
          {PAGES.map(([page, name]) => (
            <li key={page}>
              <a
                href={`${BASE}/${page}`}
                data-control={page === 'credit-grants' ? 'billing-credit-grants' : undefined}
                aria-current={page === slug ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
        <div className={styles.stack}>{slug === 'credit-grants' ? <GrantList /> : <BillingOverview />}</div>
      </div>
    </>
  );
}
