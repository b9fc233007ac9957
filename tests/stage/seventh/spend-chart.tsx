// The spend of the chosen dates: the sum opposite its name, the days below it.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Card } from './platform-kit.tsx';
import styles from './seventh.module.css';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function SpendChart() {
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <Card
      title={<h2 {...mark}>Total spend</h2>}
      action={
        <div {...mark} className={styles.figure}>
          {spend}
        </div>
      }
    >
      <div className={styles.pad}>
        <BarChart className={styles.chart} label="Spend per day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
        <div data-control={UTC} className={styles.axis}>
          {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
            <span key={day}>{day}</span>
          ))}
        </div>
        <p data-control={UTC} className={styles.hint}>
          Days start at 00:00 UTC. New requests can take a few minutes to appear.
        </p>
      </div>
    </Card>
  );
}
