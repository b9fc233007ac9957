// The other tabs of the platform's billing.

import styles from './platform.module.css';

const GRANTS = 'billing-credit-grants';

export function CreditGrants() {
  const rows = [
    ['Nov 2, 2026', 'Available', '$7.21 / $10.00', 'Nov 2, 2027'],
    ['Aug 14, 2026', 'Used', '$0.00 / $10.00', 'Aug 14, 2027'],
    ['Jun 30, 2025', 'Expired', '$0.00 / $5.00', 'Jun 30, 2026'],
  ];
  return (
    <div>
      <h2 data-control={GRANTS} className={styles.subtitle}>
        Credit grants
      </h2>
      <table data-control={GRANTS} className={styles.table}>
        <thead>
          <tr>
            <th>Received</th>
            <th>State</th>
            <th>Balance</th>
            <th>Expires</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function BillingHistory() {
  const rows = [
    ['04DE6D22-0006', 'Paid', '$10.00', '2 Nov 2026, 09:31'],
    ['04DE6D22-0005', 'Paid', '$6.90', '14 Aug 2026, 14:05'],
  ];
  return (
    <div>
      <p className={styles.small}>Showing invoices within the past 12 months</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Invoice</th>
            <th>Status</th>
            <th>Amount</th>
            <th>Created</th>
            <th> </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
              <td>
                <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer">
                  View
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function OtherTab() {
  return <p className={styles.muted}>Visa •••• 4242, default</p>;
}
