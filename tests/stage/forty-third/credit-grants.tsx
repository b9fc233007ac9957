// The credit grants tab: a table, of columns nobody reported.

import styles from './platform.module.css';

const GRANTS = [
  ['Nov 2, 2026', 'Purchased', '$7.21 / $10.00', 'Available', 'Dec 1, 2027'],
  ['Sep 14, 2026', 'Purchased', '$0.00 / $10.00', 'Used', 'Oct 1, 2027'],
  ['May 20, 2025', 'Free', '$0.00 / $5.00', 'Expired', 'Sep 1, 2025'],
];

export function CreditGrants() {
  return (
    <section>
      <h2 data-control="billing-credit-grants">Credit grants</h2>
      <table data-control="billing-credit-grants" className={styles.tL2e}>
        <thead>
          <tr>
            <th scope="col">Received</th>
            <th scope="col">Type</th>
            <th scope="col">Balance</th>
            <th scope="col">State</th>
            <th scope="col">Expires (UTC)</th>
          </tr>
        </thead>
        <tbody>
          {GRANTS.map(([received, type, balance, state, expires]) => (
            <tr key={received}>
              <td>{received}</td>
              <td>{type}</td>
              <td>{balance}</td>
              <td>{state}</td>
              <td>{expires}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
