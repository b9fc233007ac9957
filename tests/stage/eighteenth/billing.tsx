// The platform's billing in this set: a large title, the pages as segments below it.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { CreditGrants } from './credit-grants.tsx';
import styles from './eighteenth.module.css';
import { Segments } from './platform-kit.tsx';

const BASE = '/settings/organization/billing';

export function Billing() {
  const slug = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <div className={styles.stack}>
        <h1>Billing</h1>
        <Segments
          label="Billing"
          current={`${BASE}/${slug}`}
          links={[
            { href: `${BASE}/overview`, name: 'Overview' },
            { href: `${BASE}/payment-methods`, name: 'Payment methods' },
            { href: `${BASE}/history`, name: 'Invoices' },
            { href: `${BASE}/credit-grants`, name: 'Credit grants', mark: 'billing-credit-grants' },
            { href: `${BASE}/preferences`, name: 'Preferences' },
          ]}
        />
      </div>
      {slug === 'credit-grants' ? <CreditGrants /> : <BillingOverview />}
    </>
  );
}
