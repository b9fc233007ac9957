// The Credit grants tab: a table whose columns nobody reported.

import styles from './platform.module.css';

const MARK = 'billing-credit-grants';

export function Grants() {
  return (
    <div className={styles.stack}>
      <p data-control={MARK} className={styles.small}>
        Credits you purchased or were granted, and when they expire.
      </p>
      <table data-control={MARK} className={styles.table}>
        <thead>
          <tr>
            <th>Received</th>
            <th>State</th>
            <th>Balance</th>
            <th>Expires</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Nov 2, 2026</td>
            <td>Available</td>
            <td>$7.21 / $12.00</td>
            <td>Dec 1, 2027</td>
          </tr>
          <tr>
            <td>Oct 14, 2025</td>
            <td>Expired</td>
            <td>$0.00 / $5.00</td>
            <td>Nov 1, 2026</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
