// The billing overview before anything was paid (community threads).

import styles from './platform.module.css';

export function Trial() {
  return (
    <div className={styles.stack}>
      <h2 className={styles.strong}>Free trial</h2>
      <div>
        <div data-control="billing-credit-balance" className={styles.label}>
          Credit remaining
        </div>
        <div data-control="billing-credit-balance" className={styles.figure}>
          $4.12
        </div>
      </div>
      <div className={styles.inline}>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
        <a href="/usage" className={styles.button}>
          View usage
        </a>
      </div>
      <p className={styles.small}>Note: This does not reflect the status of your ChatGPT account.</p>
    </div>
  );
}
