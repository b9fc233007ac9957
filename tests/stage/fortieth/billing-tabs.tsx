// The other tabs of billing, by other people: a card, two tables, a list. Decoys: invoices, sums of grants.

import styles from './platform.module.css';

export function PaymentMethods() {
  return (
    <div className={styles.tiles}>
      <div className={styles.card}>
        <div className={styles.strong}>Visa •••• 4242</div>
        <div className={styles.small}>Expires 08/2028. Default</div>
        <button type="button" className={styles.button}>
          Delete
        </button>
      </div>
      <div className={styles.card}>
        <button type="button" className={styles.primary}>
          Add payment method
        </button>
      </div>
    </div>
  );
}

export function History() {
  const rows = [
    ['04DE6D22-0007', '$12.00', '2 Nov 2026, 09:12'],
    ['04DE6D22-0006', '$10.00', '14 Aug 2026, 17:40'],
    ['04DE6D22-0005', '$6.90', '30 Jun 2026, 14:05'],
  ];
  return (
    <>
      <p className={styles.small}>Showing invoices within the past 12 months</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Invoice</th>
            <th>Status</th>
            <th>Amount</th>
            <th>Created</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(([invoice, amount, created]) => (
            <tr key={invoice}>
              <td>{invoice}</td>
              <td>
                <span className={styles.pill}>Paid</span>
              </td>
              <td>{amount}</td>
              <td>{created}</td>
              <td>
                <a href="https://invoice.stripe.com/i/1" target="_blank" rel="noreferrer">
                  View
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function CreditGrants() {
  const rows = [
    ['Nov 2, 2026', 'Available', '$4.79 / $12.00', 'Dec 1, 2027'],
    ['Aug 14, 2026', 'Available', '$2.42 / $10.00', 'Sep 1, 2027'],
    ['Nov 20, 2025', 'Expired', '$0.00 / $5.00', 'Nov 20, 2026'],
  ];
  return (
    <table data-control="billing-credit-grants" className={styles.table}>
      <thead>
        <tr>
          <th>Received</th>
          <th>State</th>
          <th>Balance</th>
          <th>Expires</th>
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
            <td>{expires} (UTC)</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Preferences() {
  const rows = [
    ['Company name', 'Personal'],
    ['Billing email', 'avery@example.com'],
    ['Primary business address', '1 Example Street'],
    ['Business tax ID', 'None'],
  ];
  return (
    <ul className={styles.list}>
      {rows.map(([name, value]) => (
        <li key={name}>
          <span className={styles.grow}>{name}</span>
          <span className={styles.quiet}>{value}</span>
        </li>
      ))}
    </ul>
  );
}
