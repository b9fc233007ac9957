// The spend of the chosen dates: a tile with the sum, and the days as a wide chart.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './fifteenth.module.css';
import { Segments } from './platform-kit.tsx';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9];

export function SpendFigure() {
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const { spend = zero ? '$0.00' : live } = useStage();
  const holds = /^\$0(\.0+)?$/.test(spend);
  const mark = { [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <article className={`${styles.tile} ${styles.third}`}>
      <div className={styles.tileHead}>
        <h3 {...mark}>Total spend</h3>
      </div>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <p className={styles.note}>{zero ? 'Same as the 14 days before' : '12% less than the 14 days before'}</p>
    </article>
  );
}

export function SpendChart() {
  const zero = useFlag('zero');
  return (
    <article className={`${styles.tile} ${styles.full}`}>
      <div className={styles.tileHead}>
        <h3 data-control={UTC}>Spend by day</h3>
        <Segments label="Metric" names={['Spend', 'Tokens', 'Requests']} current="Spend" />
      </div>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Mar 30', 'Apr 2', 'Apr 5', 'Apr 8', 'Apr 12'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </article>
  );
}
