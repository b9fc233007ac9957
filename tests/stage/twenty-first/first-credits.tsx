// Billing before anything was bought.

import styles from './api.module.css';

export function FirstCredits() {
  return (
    <section className={styles.hero}>
      <h1>Start building</h1>
      <p className={styles.note}>Add a card and choose how much to prepay. You can turn on automatic top-ups later.</p>
      <div className={styles.amounts}>
        {['$5', '$10', '$25', '$50'].map((amount) => (
          <button key={amount} type="button" className={styles.button}>
            {amount}
          </button>
        ))}
      </div>
      <button type="button" className={styles.primary}>
        Add payment details
      </button>
      <a href="/docs/pricing" className={styles.rowLink}>
        See pricing
      </a>
    </section>
  );
}
