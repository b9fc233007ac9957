// Billing of the platform: the heading, the tabs as links, and the one at the address.

import { useAddress, useFlag } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { CreditGrants } from './credit-grants.tsx';
import { FreeTrial } from './free-trial.tsx';
import { Invoices } from './invoices.tsx';
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
      <div className={styles.tabs}>
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
      </div>
      <Panel current={current} />
    </>
  );
}

function Panel({ current }: { current: string }) {
  const trial = useFlag('free-trial');
  if (current === 'credit-grants') return <CreditGrants />;
  if (current === 'history') return <Invoices />;
  return trial ? <FreeTrial /> : <BillingOverview />;
}
