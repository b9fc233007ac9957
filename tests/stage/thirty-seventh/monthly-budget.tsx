// Spend in the words of before 2026: a budget and a threshold, in a form.

import { useId } from 'react';
import { useLive } from '../state.ts';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

export function MonthlyBudget() {
  const spent = useLive('$12.34', '$12.36');
  const budget = useId();
  const threshold = useId();
  return (
    <section className={styles.stack}>
      <h2 data-control={SPEND} className={styles.subtitle}>
        Usage limits
      </h2>
      <p data-control={SPEND} className={styles.small}>
        Manage your API spend by configuring monthly budgets and notifications.
      </p>
      <div className={styles.card}>
        <p data-control={SPEND} className={styles.strong}>
          November budget
        </p>
        <p data-control={SPEND} className={styles.amount}>
          {spent} <span className={styles.muted}>/ $120.00</span>
        </p>
        <div data-control={SPEND} className={styles.thin}>
          <div style={{ width: '10%' }} />
        </div>
      </div>
      <div data-control={SPEND} className={styles.fieldset}>
        <label htmlFor={budget} className={styles.strong}>
          Set a monthly budget
        </label>
        <span className={styles.small}>
          If your organization exceeds this budget in a calendar month, we email you.
        </span>
        <input id={budget} type="text" inputMode="decimal" defaultValue="$120.00" className={styles.input} />
      </div>
      <div data-control={SPEND} className={styles.fieldset}>
        <label htmlFor={threshold} className={styles.strong}>
          Set an email notification threshold
        </label>
        <input id={threshold} type="text" inputMode="decimal" defaultValue="$96.00" className={styles.input} />
      </div>
      <button type="button" className={styles.primary}>
        Save
      </button>
    </section>
  );
}
