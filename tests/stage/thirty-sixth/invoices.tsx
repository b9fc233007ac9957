// The billing history: the reported sentence and columns.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const ROWS = [
  ['04DE6D22-0007', 'Paid', '$10.00', '2 Nov 2026, 14:05'],
  ['04DE6D22-0006', 'Paid', '$10.00', '14 Sep 2026, 09:31'],
  ['04DE6D22-0005', 'Paid', '$6.90', '30 Jun 2026, 14:05'],
] as const;

export function Invoices() {
  return (
    <div className={styles.section}>
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
          {ROWS.map(([invoice, status, amount, created]) => (
            <tr key={invoice}>
              <td>{invoice}</td>
              <td>
                <span className={styles.pill}>{status}</span>
              </td>
              <td>{amount}</td>
              <td>{created}</td>
              <td>
                <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className={styles.inline}>
                  <span>View</span>
                  <Icon name="document" size={14} />
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
