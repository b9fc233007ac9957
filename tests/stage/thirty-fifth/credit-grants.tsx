// The credit grants: a table of what was granted, what is used of it, and when it expires.

import styles from './platform.module.css';

const MARK = 'billing-credit-grants';
const GRANTS = [
  ['2026-11-02', 'Nov 2, 2026', 'Available', '$2.79 / $10.00', '2027-11-01', 'Nov 1, 2027'],
  ['2026-06-30', 'Jun 30, 2026', 'Used', '$5.00 / $5.00', '2027-06-30', 'Jun 30, 2027'],
  ['2025-05-14', 'May 14, 2025', 'Expired', '$3.12 / $5.00', '2026-05-14', 'May 14, 2026'],
] as const;

export function CreditGrants() {
  return (
    <div className={styles.section}>
      <p data-control={MARK} className={styles.hint}>
        Credits that were purchased by or granted to your organization.
      </p>
      <table data-control={MARK} className={styles.table}>
        <thead>
          <tr>
            {['Received', 'State', 'Balance', 'Expires'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GRANTS.map(([received, receivedAs, state, balance, expires, expiresAs]) => (
            <tr key={received}>
              <td>
                <time dateTime={received}>{receivedAs}</time>
              </td>
              <td>
                <span className={styles.badge}>{state}</span>
              </td>
              <td>{balance}</td>
              <td>
                <time dateTime={expires}>{expiresAs}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
