// The platform's billing in this set: its pages as a list at the side of what the chosen one shows.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { CreditGrants } from './credit-grants.tsx';
import styles from './nineteenth.module.css';

const BASE = '/settings/organization/billing';
const TABS: [slug: string, name: string, mark?: string][] = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants', 'billing-credit-grants'],
  ['preferences', 'Preferences'],
];

export function Billing() {
  const slug = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1>Billing</h1>
      <div className={styles.split}>
        <nav aria-label="Billing" className={styles.subnav}>
          <ul>
            {TABS.map(([tab, name, mark]) => (
              <li key={tab}>
                <a href={`${BASE}/${tab}`} data-control={mark} aria-current={tab === slug ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.stack}>{slug === 'credit-grants' ? <CreditGrants /> : <BillingOverview />}</div>
      </div>
    </>
  );
}
