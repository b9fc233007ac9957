// The section as it was until early 2026 ("Older texts").

import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

export function MonthlyBudget() {
  return (
    <section>
      <h2 data-control={SPEND} className={styles.h2}>
        Usage limit
      </h2>
      <div className={styles.card}>
        <div data-control={SPEND} className={styles.quiet}>
          November budget
        </div>
        <div data-control={SPEND} className={styles.middle}>
          $12.34 / $100.00
        </div>
        <div data-control={SPEND} className={styles.strong}>
          Monthly budget
        </div>
        <label data-control={SPEND} className={styles.labelled}>
          Set a monthly budget
          <input type="text" inputMode="decimal" defaultValue="100.00" className={styles.field} />
        </label>
        <label data-control={SPEND} className={styles.labelled}>
          Set an email notification threshold
          <input type="text" inputMode="decimal" defaultValue="80.00" className={styles.field} />
        </label>
        <button type="button" className={styles.primary}>
          Save
        </button>
      </div>
    </section>
  );
}
