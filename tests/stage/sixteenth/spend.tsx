// The spend of the chosen dates: its heading, the sum, the days as a chart, and which days are meant in a sentence.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './sixteenth.module.css';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const { spend = zero ? '$0.00' : live } = useStage();
  const holds = /^\$0(\.0+)?$/.test(spend);
  const mark = { [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <section aria-label="Total spend" className={styles.section}>
      <h2 {...mark}>Total spend</h2>
      <p {...mark} className={styles.value}>
        {spend}
      </p>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Jul 8', 'Jul 11', 'Jul 14', 'Jul 17', 'Jul 20', 'Jul 22'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
      <p data-control={UTC} className={styles.lead}>
        Each bar is one day in UTC.
      </p>
    </section>
  );
}
