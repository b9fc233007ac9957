// The other tabs of API billing, each a table or a form.

import { Badge, Container, Table } from './controls.tsx';
import styles from './platform.module.css';

export function CreditGrants() {
  const rows = [
    [
      'Purchase',
      <Badge key="status" kind="good">
        Active
      </Badge>,
      '$12.00',
      '$7.21',
      'Nov 2, 2026',
      'Nov 2, 2027',
    ],
    [
      'Promotion',
      <Badge key="status" kind="idle">
        Expired
      </Badge>,
      '$5.00',
      '$0.00',
      'Sep 30, 2025',
      'Sep 30, 2026',
    ],
  ];
  return (
    <Container
      title="Credit grants"
      count={rows.length}
      about="Credits you purchased or received."
      mark="billing-credit-grants"
    >
      <Table
        label="Credit grants"
        columns={['Source', 'Status', 'Amount', 'Remaining', 'Received', 'Expires']}
        rows={rows}
      />
    </Container>
  );
}

export function History() {
  const rows = [
    ['04DE6D22-0006', '2 Nov 2026', '$12.00'],
    ['04DE6D22-0005', '30 Sep 2026', '$6.90'],
  ].map(([number, created, amount]) => [
    number,
    <Badge key="status" kind="good">
      Paid
    </Badge>,
    amount,
    created,
  ]);
  return (
    <Container title="Invoices" count={rows.length} about="Invoices of the past 12 months.">
      <Table label="Invoices" columns={['Invoice', 'Status', 'Amount', 'Created']} rows={rows} />
    </Container>
  );
}

export function PaymentMethods() {
  return (
    <Container
      title="Payment methods"
      count={1}
      actions={
        <button type="button" className={styles.button}>
          Add payment method
        </button>
      }
    >
      <Table
        label="Payment methods"
        columns={['Card', 'Expires', 'Default']}
        rows={[['Visa ending in 4242', '08/2029', 'Yes']]}
      />
    </Container>
  );
}

export function Preferences() {
  return (
    <Container title="Billing information">
      {['Company name', 'Billing email', 'Purchase order number'].map((name) => (
        <label key={name} className={styles.fieldName}>
          {name}
          <input type="text" className={styles.field} />
        </label>
      ))}
    </Container>
  );
}
