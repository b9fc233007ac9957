// The tab of past invoices. Sums of money, none of them a balance.

import styles from './platform.module.css';

export function Invoices() {
  const rows = [
    ['04DE6D22-0007', 'Paid', '$12.00', '2 Nov 2026, 09:12'],
    ['04DE6D22-0006', 'Paid', '$6.90', '30 Sep 2026, 14:05'],
    ['04DE6D22-0005', 'Paid', '$6.90', '30 Jun 2026, 14:05'],
  ];
  return (
    <>
      <p className={styles.small}>Showing invoices within the past 12 months</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Invoice</th>
            <th scope="col">Status</th>
            <th scope="col">Amount</th>
            <th scope="col">Created</th>
            <th aria-label="Actions" />
          </tr>
        </thead>
        <tbody>
          {rows.map(([invoice, status, amount, created]) => (
            <tr key={invoice}>
              <td>{invoice}</td>
              <td>
                <span className={styles.pill}>{status}</span>
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
    </>
  );
}
