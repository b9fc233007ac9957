// The credit grants: their columns are not reported. What is left of each is no balance.

import styles from './platform.module.css';

const ROWS = [
  ['Nov 2, 2026', 'Purchased credits', '$3.79', '/', '$10.00', 'Dec 1, 2027', 'Available'],
  ['Sep 14, 2026', 'Purchased credits', '$10.00', '/', '$10.00', 'Oct 1, 2027', 'Used'],
  ['Mar 3, 2026', 'Promotional credit', '$5.00', '/', '$5.00', 'Jun 1, 2026', 'Expired'],
] as const;

export function CreditGrants() {
  return (
    <div className={styles.section}>
      <div className={styles.small}>Grants closest to expiring are used first. All dates are in UTC.</div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Received</th>
            <th>Type</th>
            <th>Used</th>
            <th>Expires</th>
            <th>State</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([received, type, used, of, all, expires, state]) => (
            <tr key={received}>
              <td>{received}</td>
              <td>{type}</td>
              <td>
                <span>{used}</span> <span className={styles.muted}>{of}</span> <span>{all}</span>
              </td>
              <td>{expires}</td>
              <td>
                <span className={styles.pill}>{state}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
