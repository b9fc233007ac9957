// What was spent in the chosen days, and a bar for each.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Card } from './console-kit.tsx';
import { DAYS, FLAT } from './days.ts';
import styles from './platform.module.css';

const UTC = 'api-usage-utc';

export function SpendCard() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <Card>
      <div className={styles.metric}>
        <div {...mark} className={styles.metricLabel}>
          Total Spend
        </div>
        <div {...mark} className={styles.metricValue}>
          {spend}
        </div>
      </div>
      <BarChart className={styles.chart} label="Total Spend" values={zero ? FLAT : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </Card>
  );
}
