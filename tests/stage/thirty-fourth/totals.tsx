// The right column: the month's budget, which is the organization's and not zero where the chosen dates are, then tokens and
// requests.

import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './platform.module.css';

const WAVE = [3, 5, 4, 8, 2, 1, 6, 9, 7, 10, 6, 2];

export function Totals() {
  const zero = useFlag('zero');
  const values = zero ? WAVE.map(() => 0) : WAVE;
  const [spent, percent] = zero ? ['$4.18', 3] : ['$25.32', 21];
  return (
    <aside className={styles.stack}>
      <div className={styles.card}>
        <h2 className={styles.label}>November budget</h2>
        <div className={styles.sum}>
          <span className={styles.amount}>{spent}</span>
          <span className={styles.label}> / $120</span>
        </div>
        <div className={styles.thin}>
          <div style={{ width: `${percent}%` }} />
        </div>
        <div className={styles.small}>Resets in 7 days</div>
      </div>
      <div className={styles.card}>
        <div className={styles.label}>Total tokens</div>
        <div className={styles.amount}>{zero ? '0' : '27,271,357'}</div>
        <BarChart className={styles.spark} label="Total tokens" values={values} />
      </div>
      <dl className={styles.card}>
        <dt className={styles.label}>Total requests</dt>
        <dd className={styles.amount}>{zero ? '0' : '8,904'}</dd>
        <dd>
          <BarChart className={styles.spark} label="Total requests" values={values} />
        </dd>
      </dl>
    </aside>
  );
}
