// /settings/organization/billing: the former tabs as side navigation inside the page, each page a description list or a
// table.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import styles from './platform.module.css';
import { Description, Grid, Property, Section } from './platform-kit.tsx';

const BASE = '/settings/organization/billing';
const PAGES = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function Billing() {
  const slug = useAddress().pathname.slice(BASE.length + 1);
  const current = PAGES.find(([page]) => page === slug)?.[0] ?? 'overview';
  return (
    <>
      <h1 className={styles.heading}>Billing</h1>
      <div className={styles.withNavigation}>
        <nav aria-label="Billing" className={styles.inner}>
          <ul>
            {PAGES.map(([page, label]) => (
              <li key={page}>
                <a
                  href={`${BASE}/${page}`}
                  data-control={page === 'credit-grants' ? 'billing-credit-grants' : undefined}
                  aria-current={page === current ? 'page' : undefined}
                  className={styles.setting}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.sections}>
          {current === 'overview' && <BillingOverview />}
          {current === 'payment-methods' && <PaymentMethods />}
          {current === 'history' && <History />}
          {current === 'credit-grants' && <CreditGrants />}
          {current === 'preferences' && <Preferences />}
        </div>
      </div>
    </>
  );
}

function PaymentMethods() {
  return (
    <Section title="Payment methods">
      <Description>
        <Property term="Default">
          <span>Mastercard ending in 8210</span>
        </Property>
      </Description>
    </Section>
  );
}

function History() {
  return (
    <Section title="Billing history" about="Showing invoices within the past 12 months">
      <Grid
        caption="Invoices"
        columns={['Invoice', 'Status', 'Amount', 'Created']}
        rows={[
          ['7B21C0E4-0004', 'Paid', '$25.00', '6 Nov 2026, 10:12'],
          ['7B21C0E4-0003', 'Paid', '$25.00', '1 Sep 2026, 17:48'],
        ]}
      />
    </Section>
  );
}

function CreditGrants() {
  return (
    <Section
      title="Credit grants"
      about="Credits you bought or were given, soonest to expire first."
      mark="billing-credit-grants"
    >
      <Grid
        caption="Credit grants"
        columns={['Received', 'Kind', 'Status', 'Balance', 'Expires']}
        rows={[
          ['Aug 18, 2026', 'Promotional', 'Used', '$0.00 / $10.00', 'Feb 18, 2027'],
          ['Sep 1, 2026', 'Purchase', 'Available', '$3.46 / $25.00', 'Sep 1, 2027'],
          ['Nov 6, 2026', 'Purchase', 'Available', '$25.00 / $25.00', 'Nov 6, 2027'],
        ]}
      />
    </Section>
  );
}

function Preferences() {
  return (
    <Section title="Preferences">
      <Description>
        <Property term="Company name">
          <span>Larch Studio</span>
        </Property>
        <Property term="Billing email">
          <span>accounts@example.com</span>
        </Property>
      </Description>
    </Section>
  );
}
