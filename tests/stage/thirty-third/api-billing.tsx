// Billing: the heading, the tabs as links, and one of the overview, the history and the credit grants. Decoys: sums of
// invoices and of grants, the shortcuts.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function ApiBilling() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <div className={styles.pageHead}>
        <div className={styles.pageTitle}>
          <h1 className={styles.title}>Billing</h1>
        </div>
        <nav className={styles.tabs}>
          {TABS.map(([slug, label]) => (
            <a
              key={slug}
              href={`${BASE}/${slug}`}
              data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
              className={slug === current ? styles.tabOn : styles.tab}
            >
              <span>{label}</span>
            </a>
          ))}
        </nav>
      </div>
      {current === 'overview' && <BillingOverview />}
      {current === 'history' && <History />}
      {current === 'credit-grants' && <Grants />}
    </>
  );
}

function History() {
  const rows = [
    ['04DE6D22-0007', '$12.00', '2 Nov 2026, 09:12'],
    ['04DE6D22-0006', '$25.00', '30 Sep 2026, 18:40'],
    ['04DE6D22-0005', '$6.90', '30 Jun 2026, 14:05'],
  ] as const;
  return (
    <div className={styles.block}>
      <p className={styles.muted}>Showing invoices within the past 12 months</p>
      <div className={styles.card}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>Invoice</th>
              <th>Status</th>
              <th>Amount</th>
              <th>Created</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {rows.map(([number, amount, created]) => (
              <tr key={number}>
                <td>{number}</td>
                <td>
                  <span className={styles.pill}>Paid</span>
                </td>
                <td>{amount}</td>
                <td>{created}</td>
                <td>
                  <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className={styles.link}>
                    View
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Grants() {
  const rows = [
    ['Nov 2, 2026', 'Available', '$7.21 / $10.00', 'Dec 1, 2027'],
    ['Sep 30, 2026', 'Used', '$0.00 / $25.00', 'Oct 1, 2027'],
    ['May 14, 2025', 'Expired', '$0.00 / $5.00', 'Jun 1, 2026'],
  ];
  return (
    <div className={styles.block}>
      <div className={styles.card}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>Received</th>
              <th>State</th>
              <th>Balance</th>
              <th>Expires</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
