// The platform's billing in this set: today's tabs as tabs of the library, below them the overview or the credit grants.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { DataTable } from './data-table.tsx';
import { TabLinks } from './headless.tsx';
import styles from './ninth.module.css';

const BASE = '/settings/organization/billing';
const GRANTS = 'billing-credit-grants';
const TABS = [
  ['overview', 'Overview', `${BASE}/overview`],
  ['payment-methods', 'Payment methods', `${BASE}/payment-methods`],
  ['history', 'Billing history', `${BASE}/history`],
  ['credit-grants', 'Credit grants', `${BASE}/credit-grants`],
  ['preferences', 'Preferences', `${BASE}/preferences`],
] as const;

export function BillingTabs() {
  const current = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1 className={styles.title}>Billing</h1>
      <TabLinks
        label="Billing"
        tabs={TABS}
        current={current}
        className={styles.tabs}
        marks={{ 'credit-grants': GRANTS }}
      />
      {current === 'credit-grants' ? <CreditGrants /> : <BillingOverview />}
    </>
  );
}

function CreditGrants() {
  return (
    <>
      <p data-control={GRANTS} className={styles.muted}>
        Grants are used before credits you purchased.
      </p>
      <DataTable
        label="Credit grants"
        columns={['Grant', 'Received', 'State', 'Remaining', 'Expires']}
        rows={[
          ['Data sharing', 'Nov 16, 2026', 'Active', '$6.20 / $10.00', 'Dec 16, 2026'],
          ['Research program', 'Jun 1, 2026', 'Used', '$0.00 / $50.00', 'Jun 1, 2027'],
          ['Sign-up', 'Mar 3, 2025', 'Expired', '$0.00 / $5.00', 'Jun 3, 2025'],
        ]}
        className={styles.table}
        mark={GRANTS}
      />
    </>
  );
}
