// Billing before anything was bought: what there is to do. Silent.

import styles from './platform.module.css';

const STEPS = [
  ['Add payment details', 'A card or a bank account in your name.'],
  ['Buy your first credits', 'From $5. Nothing is charged until you confirm.'],
  ['Send a request', 'Pick a model and try it in Chat.'],
] as const;

export function BillingStart() {
  return (
    <div className={styles.blank}>
      <h1 className={styles.title}>Start building with the API</h1>
      <ol className={styles.steps}>
        {STEPS.map(([step, about]) => (
          <li key={step}>
            <strong>{step}</strong>
            <p className={styles.muted}>{about}</p>
          </li>
        ))}
      </ol>
      <button type="button" className={styles.primary}>
        Add payment details
      </button>
    </div>
  );
}
