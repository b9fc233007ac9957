// The spend of the chosen dates: the sum in large figures with its name as the caption, and the days below it.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Figure } from './platform-kit.tsx';
import styles from './tenth.module.css';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function SpendPanel() {
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const { spend = zero ? '$0.00' : live } = useStage();
  const holds = /^\$0(\.0+)?$/.test(spend);
  return (
    <div className={styles.narrowPanel}>
      <Figure
        number={spend}
        caption="Total spend"
        mark={{ [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' }}
      />
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
      <p data-control={UTC} className={styles.caption}>
        Dates are in UTC.
      </p>
    </div>
  );
}
