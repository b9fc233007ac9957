// The platform's billing in this set: today's tabs, the balance and auto recharge as cards, or the credit grants; at the side how
// one pays and what expires next, which leads to the grants as the tab does.

import { useAddress, useFlag } from '../state.ts';
import { BalanceCards } from './balance-cards.tsx';
import { Button, DataTable } from './base.tsx';
import styles from './eleventh.module.css';
import { Facts, Layout, Panel } from './layout.tsx';

const BASE = '/settings/organization/billing';
const GRANTS = 'billing-credit-grants';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function ApiBilling() {
  const current = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  const tabs = (
    <nav aria-label="Billing" className={styles.tabs}>
      {TABS.map(([slug, label]) => (
        <a
          key={slug}
          href={`${BASE}/${slug}`}
          data-control={slug === 'credit-grants' ? GRANTS : undefined}
          aria-current={slug === current ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
  return (
    <Layout title="Billing" bar={tabs} side={<Side overview={current === 'overview'} />}>
      {current === 'credit-grants' ? <Grants /> : <BalanceCards />}
    </Layout>
  );
}

function Grants() {
  return (
    <Panel title="Credit grants" mark={GRANTS}>
      <DataTable
        label="Credit grants"
        columns={['Received', 'Type', 'Used', 'Expires']}
        rows={[
          ['Mar 2, 2027', 'Purchase', '$5.80 of $20.00', 'Mar 2, 2028'],
          ['Jan 18, 2027', 'Promotional', '$10.00 of $10.00', 'Apr 18, 2027'],
          ['Feb 20, 2026', 'Purchase', 'Expired', 'Feb 20, 2027'],
        ]}
        className={styles.table}
        mark={GRANTS}
      />
    </Panel>
  );
}

function Side({ overview }: { overview: boolean }) {
  const spent = useFlag('negative');
  return (
    <>
      <Panel title="Payment method">
        <div className={styles.head}>
          <span>Mastercard •••• 7330</span>
          <Button className={styles.quiet}>Change</Button>
        </div>
      </Panel>
      {overview && (
        <Panel title="Expiring next">
          {spent ? (
            <p className={styles.muted}>Nothing left to expire</p>
          ) : (
            <Facts facts={[['Mar 2, 2028', '$14.20']]} />
          )}
          <a href={`${BASE}/credit-grants`} data-control={GRANTS} className={styles.more}>
            View credit grants
          </a>
        </Panel>
      )}
      <Panel title="Related">
        <a href="/settings/organization/limits" className={styles.more}>
          Usage limits
        </a>
        <a href="/docs/pricing" className={styles.more}>
          Pricing
        </a>
      </Panel>
    </>
  );
}
