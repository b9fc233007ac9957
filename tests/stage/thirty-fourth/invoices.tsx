// The Billing history tab, as scraper scripts reported it.

import styles from './platform.module.css';

const ROWS = [
  ['04DE6D22-0006', 'Paid', '$12.00', '2 Nov 2026, 09:12'],
  ['04DE6D22-0005', 'Paid', '$6.90', '30 Jun 2026, 14:05'],
];

export function Invoices() {
  return (
    <div className={styles.stack}>
      <p className={styles.small}>Showing invoices within the past 12 months</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Invoice</th>
            <th>Status</th>
            <th>Amount</th>
            <th>Created</th>
            <th aria-label="Actions" />
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([invoice, ...cells]) => (
            <tr key={invoice}>
              <td>{invoice}</td>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
              <td>
                <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className={styles.text}>
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
