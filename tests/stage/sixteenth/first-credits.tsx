// Billing before anything was bought: an offer and what it needs, and no meter.

import { Button, Section } from './platform-kit.tsx';
import styles from './sixteenth.module.css';

export function FirstCredits() {
  return (
    <>
      <header>
        <h1>Start with pay as you go</h1>
        <p className={styles.lead}>Buy credits first, then use them for any model.</p>
      </header>
      <Section title="Add a payment method" lead="You’re charged only for the credits you buy.">
        <div className={styles.actions}>
          <Button strong>Add payment details</Button>
        </div>
      </Section>
      <Section title="How much will I need?" lead="Most people start with $10.">
        <div className={styles.actions}>
          <a href="/docs/pricing">See pricing</a>
        </div>
      </Section>
    </>
  );
}
