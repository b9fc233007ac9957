// The other tabs of billing. Columns of grants and fields of preferences are ours: nobody reported them.

import type { ReactNode } from 'react';
import styles from './platform.module.css';

const GRANTS = 'billing-credit-grants';

export function Grants() {
  return (
    <>
      <div data-control={GRANTS} className={styles.muted}>
        Credit grants you purchased or received, and when they expire.
      </div>
      <div data-control={GRANTS}>
        <Table
          columns={['Received', 'State', 'Balance', 'Expires']}
          rows={[
            ['Sep 30, 2026', 'Available', '$7.21 / $10.00', 'Oct 1, 2027'],
            ['Jun 2, 2026', 'Used', '$0.00 / $5.00', 'Jul 1, 2027'],
          ]}
        />
      </div>
    </>
  );
}

export function Invoices() {
  const view = (
    <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className={styles.under}>
      View
    </a>
  );
  return (
    <>
      <p className={styles.muted}>Showing invoices within the past 12 months</p>
      <Table
        columns={['Invoice', 'Status', 'Amount', 'Created', '']}
        rows={[
          ['04DE6D22-0006', 'Paid', '$12.00', '2 Nov 2026, 09:41', view],
          ['04DE6D22-0005', 'Paid', '$6.90', '30 Sep 2026, 14:05', view],
        ]}
      />
    </>
  );
}

export function PaymentMethods() {
  return (
    <div className={styles.card}>
      <div>Visa •••• 4242</div>
      <div className={styles.small}>Default. Expires 08/28</div>
    </div>
  );
}

export function Preferences() {
  return (
    <div className={styles.card}>
      <div>Company name</div>
      <div className={styles.small}>Personal</div>
    </div>
  );
}

function Table({ columns, rows }: { columns: string[]; rows: ReactNode[][] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={String(cells[0])}>
            {cells.map((cell, index) => (
              <td key={columns[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
