// Billing before anything was bought: what paying is like, and no meter.

import { Button } from './headless.tsx';
import styles from './ninth.module.css';

export function BillingStart() {
  const steps = [
    ['Add a payment method', 'A card or, for companies, a bank account.'],
    ['Buy credits', 'From $5. Requests are paid from what you bought in advance.'],
    ['Stay in control', 'Turn on auto recharge, or set a spend limit for every project.'],
  ];
  return (
    <div className={styles.empty}>
      <h1 className={styles.title}>Set up billing to use the API</h1>
      <p className={styles.muted}>Your organization has no payment details yet.</p>
      <ol className={styles.steps}>
        {steps.map(([title, about]) => (
          <li key={title} className={styles.card}>
            <span className={styles.strong}>{title}</span>
            <span className={styles.muted}>{about}</span>
          </li>
        ))}
      </ol>
      <div className={styles.toolbar}>
        <Button className={styles.primary}>Add payment details</Button>
        <a href="/docs/pricing" className={styles.button}>
          See pricing
        </a>
      </div>
    </div>
  );
}
