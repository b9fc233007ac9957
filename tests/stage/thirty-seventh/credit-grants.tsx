// The tab of credit grants: a table of what was received, used and when it expires.

import styles from './platform.module.css';

const GRANTS = 'billing-credit-grants';

export function CreditGrants() {
  const rows = [
    ['Nov 2, 2026', 'Active', '$7.21 / $12.00', 'Dec 1, 2027'],
    ['Sep 30, 2026', 'Used', '$0.00 / $6.90', 'Nov 1, 2027'],
    ['May 14, 2026', 'Expired', '$3.12 / $5.00', 'Aug 14, 2026'],
  ];
  return (
    <section className={styles.stack}>
      <h2 data-control={GRANTS} className={styles.subtitle}>
        Credit grants
      </h2>
      <table data-control={GRANTS} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Received</th>
            <th scope="col">State</th>
            <th scope="col">Balance</th>
            <th scope="col">Expires</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([received, state, balance, expires]) => (
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
    </section>
  );
}
