// The credit grants: a table whose columns nobody reported.

import styles from './platform.module.css';

const GRANTS = [
  ['Nov 2, 2026', 'Available', '$4.79 / $12.00', 'Dec 1, 2027'],
  ['Jun 30, 2026', 'Used', '$6.90 / $6.90', 'Jul 1, 2027'],
  ['Jan 12, 2025', 'Expired', '$5.00 / $5.00', 'Feb 1, 2026'],
];

export function CreditGrants() {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Received</th>
          <th scope="col">State</th>
          <th scope="col">Balance</th>
          <th scope="col">Expires (UTC)</th>
        </tr>
      </thead>
      <tbody>
        {GRANTS.map(([received, state, balance, expires]) => (
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
  );
}
