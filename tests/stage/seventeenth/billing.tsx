// The platform's billing in this set: a small title, tabs of links, below them the overview or the credit grants.

import { useAddress } from '../state.ts';
import { BillingLines } from './billing-lines.tsx';
import { GrantTable } from './grant-table.tsx';
import { LinkTabs } from './platform-kit.tsx';
import styles from './seventeenth.module.css';

const BASE = '/settings/organization/billing';

export function Billing() {
  const slug = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <div className={styles.toolbar}>
        <h1>Billing</h1>
        <LinkTabs
          label="Billing"
          current={`${BASE}/${slug}`}
          tabs={[
            { href: `${BASE}/overview`, name: 'Overview' },
            { href: `${BASE}/credit-grants`, name: 'Credit grants', mark: 'billing-credit-grants' },
            { href: `${BASE}/payment-methods`, name: 'Payment methods' },
            { href: `${BASE}/history`, name: 'Invoices' },
            { href: `${BASE}/preferences`, name: 'Preferences' },
          ]}
        />
      </div>
      {slug === 'credit-grants' ? <GrantTable /> : <BillingLines />}
    </>
  );
}
