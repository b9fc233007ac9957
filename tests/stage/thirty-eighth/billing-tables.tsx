// The tables of the platform's billing: invoices (reported columns) and credit grants (columns of ours).

import styles from './platform.module.css';

const GRANTS = 'billing-credit-grants';

export function BillingHistory() {
  return (
    <table className={styles.table}>
      <caption>Showing invoices within the past 12 months</caption>
      <thead>
        <tr>
          <th scope="col">Invoice</th>
          <th scope="col">Status</th>
          <th scope="col">Amount</th>
          <th scope="col">Created</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {[
          ['04DE6D22-0006', '$12.00', '2 Nov 2026, 09:12'],
          ['04DE6D22-0005', '$6.90', '30 Sep 2026, 14:05'],
        ].map(([number, amount, created]) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            <td>
              <span className={styles.pill}>Paid</span>
            </td>
            <td>{amount}</td>
            <td>{created}</td>
            <td>
              <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer">
                View
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function CreditGrants() {
  return (
    <section aria-labelledby="grants" className={styles.stack}>
      <h2 id="grants" data-control={GRANTS}>
        Credit grants
      </h2>
      <table data-control={GRANTS} className={styles.table}>
        <caption className={styles.hidden}>Credit grants</caption>
        <thead>
          <tr>
            <th scope="col">Received</th>
            <th scope="col">State</th>
            <th scope="col">Balance</th>
            <th scope="col">Expires</th>
          </tr>
        </thead>
        <tbody>
          {[
            ['2026-11-02', 'Nov 2, 2026', 'Available', '$7.21 / $10.00', 'Nov 30, 2027'],
            ['2026-09-30', 'Sep 30, 2026', 'Used', '$0.00 / $5.00', 'Sep 30, 2027'],
          ].map(([iso, received, state, balance, expires]) => (
            <tr key={iso}>
              <th scope="row">
                <time dateTime={iso}>{received}</time>
              </th>
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
