// Billing before anything was bought: the steps to a first purchase. There is no balance yet.

import { Button } from './platform-kit.tsx';
import styles from './twelfth.module.css';

const STEPS = [
  ['Add your details', 'Individual or company, and where you are.'],
  ['Add a payment method', 'A card, or a bank account where offered.'],
  ['Buy your first credits', 'From $5. Requests work as soon as the payment went through.'],
] as const;

export function FirstPurchase() {
  return (
    <div className={styles.silent}>
      <h1>Start using the API</h1>
      <p className={styles.hint}>You haven’t set up billing for Personal.</p>
      <ol>
        {STEPS.map(([title, about]) => (
          <li key={title}>
            <b>{title}</b>
            <p className={styles.hint}>{about}</p>
          </li>
        ))}
      </ol>
      <Button look="filled">Add payment details</Button>
      <a href="/docs/pricing">View pricing</a>
    </div>
  );
}
