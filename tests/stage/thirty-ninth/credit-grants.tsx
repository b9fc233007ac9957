// The tab of credit grants: a table. Its columns are unreported.

import styles from './platform.module.css';
import { Tip } from './platform-parts.tsx';

export function CreditGrants() {
  return (
    <div className={styles.stack}>
      <div className={styles.labelRow}>
        <div data-control="billing-credit-grants" className={styles.sectionTitle}>
          Credit grants
        </div>
        <Tip />
      </div>
      <table data-control="billing-credit-grants" className={styles.table}>
        <thead>
          <tr>
            <th>Received</th>
            <th>State</th>
            <th>Balance</th>
            <th>Expires (UTC)</th>
          </tr>
        </thead>
        <tbody>
          {[
            ['Nov 2, 2026', 'Available', '$7.21 / $12.00', 'Dec 1, 2027'],
            ['Sep 30, 2026', 'Used', '$0.00 / $6.90', 'Oct 1, 2027'],
            ['Jun 30, 2025', 'Expired', '$1.14 / $5.00', 'Jul 1, 2026'],
          ].map(([received, state, balance, expires]) => (
            <tr key={received}>
              <td>{received}</td>
              <td>
                <span className={styles.pill}>{state}</span>
              </td>
              <td>{balance}</td>
              <td>{expires}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
