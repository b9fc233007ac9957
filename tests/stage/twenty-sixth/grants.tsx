// The grants, a tab of billing. Decoys: what is left of each.

import styles from './platform.module.css';

const ROWS = [
  ['Nov 14, 2026', 'Purchase', '$7.21 of $12.00', 'Nov 14, 2027'],
  ['Nov 2, 2026', 'Purchase', '$0.00 of $12.00', 'Nov 2, 2027'],
  ['Sep 30, 2025', 'Promotion', '$0.00 of $5.00', 'Expired'],
];

export function Grants() {
  return (
    <section aria-labelledby="grants-title" className={styles.box}>
      <h2 id="grants-title" data-control="billing-credit-grants">
        Credit grants
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Received</th>
            <th scope="col">Kind</th>
            <th scope="col">Left</th>
            <th scope="col">Expires</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([received, kind, left, expires]) => (
            <tr key={received}>
              <td>{received}</td>
              <td>{kind}</td>
              <td>{left}</td>
              <td>{expires}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
