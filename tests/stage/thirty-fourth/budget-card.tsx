// The spend card in the words of before 2026: a budget and a threshold for an email.

import { useLive } from '../state.ts';
import styles from './platform.module.css';
import { SPEND } from './scope.ts';

export function BudgetCard() {
  const spent = useLive('$12.34', '$12.36');
  return (
    <dl className={styles.card}>
      <dt data-control={SPEND} className={styles.strong}>
        November budget
      </dt>
      <dd data-control={SPEND}>
        <div className={styles.amount}>{spent} / $120.00</div>
        <div className={styles.thin}>
          <div style={{ width: '10%' }} />
        </div>
      </dd>
      <dt data-control={SPEND} className={styles.between}>
        <label htmlFor="monthly-budget">Set a monthly budget</label>
        <input id="monthly-budget" type="text" defaultValue="$120.00" className={styles.field} />
      </dt>
      <dd data-control={SPEND} className={styles.small}>
        If your organization exceeds this budget in a given calendar month (UTC), an alert email will be sent to
        organization owners.
      </dd>
      <dt data-control={SPEND} className={styles.between}>
        <label htmlFor="threshold">Set an email notification threshold</label>
        <input id="threshold" type="text" defaultValue="$96.00" className={styles.field} />
      </dt>
    </dl>
  );
}
