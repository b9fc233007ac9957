// The cards at the right of the usage dashboard: the month, in either wording, and the totals. Decoys, all of them.

import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './platform.module.css';

export function MonthSpend() {
  const zero = useFlag('zero');
  return (
    <div className={styles.card}>
      <div className={styles.quiet}>November spend</div>
      <div className={styles.middle}>{zero ? '$0.00' : '$31.08'}</div>
    </div>
  );
}

export function MonthBudget() {
  const zero = useFlag('zero');
  return (
    <div className={styles.card}>
      <div className={styles.quiet}>November budget</div>
      <div className={styles.middle}>
        <span>{zero ? '$0.00' : '$25.32'}</span> <span className={styles.quiet}>/ $120</span>
      </div>
      <div className={styles.bar}>
        <div style={{ width: zero ? '0%' : '21%' }} />
      </div>
      <div className={styles.small}>Resets in 8 days</div>
    </div>
  );
}

export function Total({ label, value, flat }: { label: string; value: string; flat: boolean }) {
  return (
    <div className={styles.card}>
      <div className={styles.quiet}>{label}</div>
      <div className={styles.middle}>{value}</div>
      <BarChart className={styles.spark} label={`${label} by day`} values={flat ? [0, 0, 0, 0] : [4, 7, 3, 9, 6, 2]} />
    </div>
  );
}
