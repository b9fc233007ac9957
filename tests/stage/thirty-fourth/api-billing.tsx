// The platform's billing: heading, links for tabs, and the tab's content.

import { useAddress, useFlag } from '../state.ts';
import { Grants } from './grants.tsx';
import { Invoices } from './invoices.tsx';
import styles from './platform.module.css';
import { Prepaid } from './prepaid.tsx';
import { Trial } from './trial.tsx';

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
      <nav className={styles.tabs}>
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
  const trial = useFlag('free-trial');
  if (slug === 'credit-grants') return <Grants />;
  if (slug === 'history') return <Invoices />;
  return trial ? <Trial /> : <Prepaid />;
}
