// /settings/billing: the plan as one large card, the rest as rows that lead further, and receipts by year.

import { InOrder } from '../ui/in-order.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import styles from './stack.module.css';
import { Group } from './stack.tsx';

export function BillingPage() {
  return (
    <SettingsFrame panel="billing" title="Billing" mark="plan-not-api">
      <InOrder parts={{ plan: <Plan />, payment: <Payment />, receipts: <Receipts /> }} />
    </SettingsFrame>
  );
}

function Plan() {
  return (
    <article className={styles.planCard}>
      <div>
        <div className={styles.price}>
          $200 <small>a month</small>
        </div>
        <h2 className={styles.caption}>ChatGPT Pro 20x</h2>
        <p className={styles.hint}>Renews December 4, 2026</p>
      </div>
      <button type="button" className="btn btn-secondary">
        Change plan
      </button>
    </article>
  );
}

function Payment() {
  const rows = [
    ['Payment method', 'Visa 4242'],
    ['Wallet balance', '$0.00'],
    ['Billing email', 'avery@example.com'],
    ['Family plan', 'Set up'],
  ];
  return (
    <Group title="Payment">
      <ul className={styles.list}>
        {rows.map(([name, value]) => (
          <li key={name}>
            <button type="button" className={styles.settingRow}>
              <span className="grow">{name}</span>
              <span className={styles.hint}>{value}</span>
              <span aria-hidden="true">›</span>
            </button>
          </li>
        ))}
      </ul>
    </Group>
  );
}

function Receipts() {
  return (
    <Group
      title="Receipts"
      aside={
        <button type="button" className="btn">
          View all
        </button>
      }
    >
      <ul className={styles.list}>
        {['November 4', 'October 4', 'September 4'].map((date) => (
          <li key={date} className={styles.settingRow}>
            <div className="grow">
              <div>$200.00</div>
              <div className={styles.hint}>{date}</div>
            </div>
            <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className="underline">
              PDF
            </a>
          </li>
        ))}
      </ul>
    </Group>
  );
}
