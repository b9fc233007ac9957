// The cards at the right of the usage page, decoys all: the month (spend at one of its addresses, a budget at the other) and
// two totals.

import { useAddress, useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './platform.module.css';

export function UsageCards() {
  const zero = useFlag('zero');
  const { pathname } = useAddress();
  return (
    <>
      {pathname === '/usage' ? <MonthSpend /> : <MonthBudget />}
      <Total name="Total tokens" value={zero ? '0' : '27,271,357'} flat={zero} />
      <Total name="Total requests" value={zero ? '0' : '8,904'} flat={zero} />
    </>
  );
}

function MonthSpend() {
  return (
    <div className={styles.card}>
      <div className={styles.muted}>November spend</div>
      <div className={styles.figure}>$25.32</div>
    </div>
  );
}

function MonthBudget() {
  return (
    <div className={styles.card}>
      <div className={styles.muted}>November budget</div>
      <div>
        <span className={styles.figure}>$25.32</span> <span className={styles.muted}>/ $120</span>
      </div>
      <div className={styles.bar}>
        <div style={{ width: '21%' }} />
      </div>
      <div className={styles.small}>Resets in 8 days</div>
    </div>
  );
}

function Total({ name, value, flat }: { name: string; value: string; flat: boolean }) {
  const values = [3, 5, 4, 8, 2, 1, 6, 9];
  return (
    <div className={styles.card}>
      <div className={styles.muted}>{name}</div>
      <div className={styles.figure}>{value}</div>
      <BarChart className={styles.spark} label={name} values={flat ? values.map(() => 0) : values} />
    </div>
  );
}
