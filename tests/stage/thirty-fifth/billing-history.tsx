// The invoices. Decoys.

import styles from './platform.module.css';

const INVOICES = [
  ['04DE6D22-0006', '$12.00', '2026-11-02T09:12', '2 Nov 2026, 09:12'],
  ['04DE6D22-0005', '$6.90', '2026-06-30T14:05', '30 Jun 2026, 14:05'],
] as const;

export function BillingHistory() {
  return (
    <div className={styles.section}>
      <p className={styles.hint}>Showing invoices within the past 12 months</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Invoice</th>
            <th scope="col">Status</th>
            <th scope="col">Amount</th>
            <th scope="col">Created</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {INVOICES.map(([number, amount, moment, written]) => (
            <tr key={number}>
              <td>{number}</td>
              <td>
                <span className={styles.badge}>Paid</span>
              </td>
              <td>{amount}</td>
              <td>
                <time dateTime={moment}>{written}</time>
              </td>
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
  );
}
