// The Credit grants tab: a table of what was bought or given, with its dates.

import styles from './eighth.module.css';

const GRANTS = [
  ['Purchase', 'Nov 2, 2026', '$7.21 of $12.00', 'Nov 2, 2027', 'Available'],
  ['Promotion', 'Oct 14, 2026', '$0.00 of $2.50', 'Jan 14, 2027', 'Used'],
  ['Purchase', 'Sep 30, 2025', '$0.00 of $5.00', 'Sep 30, 2026', 'Expired'],
] as const;

export function GrantTable() {
  return (
    <section>
      <h2 data-control="billing-credit-grants">Credit grants</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Type', 'Received', 'Remaining', 'Expires', 'State'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GRANTS.map(([type, received, remaining, expires, state]) => (
            <tr key={received}>
              <td>{type}</td>
              <td>{received}</td>
              <td>{remaining}</td>
              <td>{expires}</td>
              <td>
                <span className={styles.pill}>{state}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>Have a promotion code? Redeem it in Preferences.</p>
    </section>
  );
}
