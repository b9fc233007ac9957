// The spend of the chosen dates and its days: name and sum as today, the days below, and a line about when they begin.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './ninth.module.css';

const UTC = 'api-usage-utc';
const DAYS = [1.2, 0.8, 2.9, 1.5, 3.3, 0.6, 0.2, 2.4, 1.9, 2.7, 3.6, 1.1, 0.4, 0.9, 2.2];

export function SpendCard() {
  const zero = useFlag('zero');
  const live = useLive('$25.70', '$25.73');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <section className={styles.card}>
      <div {...mark} className={styles.muted}>
        Total spend
      </div>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
      <div data-control={UTC} className={styles.muted}>
        All dates are in UTC
      </div>
    </section>
  );
}
