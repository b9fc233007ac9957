// The invoices, as reported.

import styles from './platform.module.css';

const INVOICES = [
  ['04DE6D22-0007', 'Paid', '$12.00', '2 Nov 2026, 09:12'],
  ['04DE6D22-0006', 'Paid', '$10.80', '14 Sep 2026, 18:40'],
  ['04DE6D22-0005', 'Paid', '$6.90', '30 Jun 2026, 14:05'],
];

export function BillingHistory() {
  return (
    <>
      <p className={styles.q7Mu}>Showing invoices within the past 12 months</p>
      <table className={styles.tL2e}>
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
          {INVOICES.map(([number, status, amount, created]) => (
            <tr key={number}>
              <td>{number}</td>
              <td>
                <span className={styles.pI1l}>{status}</span>
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
