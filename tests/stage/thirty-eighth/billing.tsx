// The platform's billing: the heading, its tabs as links, and the tab that the address names.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { BillingHistory, CreditGrants } from './billing-tables.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function Billing() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1>Billing</h1>
      <nav aria-label="Billing">
        <ul className={styles.tabs}>
          {TABS.map(([slug, label]) => (
            <li key={slug}>
              <a
                href={`${BASE}/${slug}`}
                aria-current={slug === current ? 'page' : undefined}
                data-state={slug === current ? 'active' : 'inactive'}
                data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {current === 'overview' && <BillingOverview base={BASE} />}
      {current === 'payment-methods' && <PaymentMethods />}
      {current === 'history' && <BillingHistory />}
      {current === 'credit-grants' && <CreditGrants />}
      {current === 'preferences' && <Preferences />}
    </>
  );
}

function PaymentMethods() {
  return (
    <ul className={styles.tiles}>
      <li className={styles.card}>
        <h2>Visa •••• 4242</h2>
        <p className={styles.small}>Expires 04/2029</p>
        <p className={styles.pill}>Default</p>
      </li>
    </ul>
  );
}

function Preferences() {
  return (
    <dl className={styles.card}>
      <dt className={styles.label}>Company name</dt>
      <dd>Personal</dd>
      <dt className={styles.label}>Billing email</dt>
      <dd>avery@example.com</dd>
    </dl>
  );
}
