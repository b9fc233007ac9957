// The invoices of the last year, all of them decoys.

import styles from './platform.module.css';

const INVOICES = [
  ['04DE6D22-0006', 'Paid', '$12.00', '2 Nov 2026, 09:12'],
  ['04DE6D22-0005', 'Paid', '$6.90', '30 Jun 2026, 14:05'],
];

export function BillingHistory() {
  return (
    <>
      <p className={styles.muted}>Showing invoices within the past 12 months</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Invoice</th>
            <th scope="col">Status</th>
            <th scope="col">Amount</th>
            <th scope="col">Created</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {INVOICES.map(([invoice, status, amount, created]) => (
            <tr key={invoice}>
              <td>{invoice}</td>
              <td>
                <span className={styles.pill}>{status}</span>
              </td>
              <td>{amount}</td>
              <td>{created}</td>
              <td>
                <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer">
                  View
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
