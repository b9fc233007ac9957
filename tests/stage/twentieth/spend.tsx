// Total spend: its entry in the description list, and the chart of it by day.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './platform.module.css';
import { Section } from './platform-kit.tsx';

const DAYS = [0.6, 1.2, 0.9, 1.7, 0.2, 0.1, 1.4, 2.2, 1.9, 2.4, 1.3, 0.4, 0.3, 1.6, 1.1];
const AXIS = ['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'];

export function TotalSpend() {
  const zero = useFlag('zero');
  const live = useLive('$17.30', '$17.31');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.property}>
      <dt {...mark} className={styles.term}>
        Total spend
      </dt>
      <dd {...mark} className={styles.figure}>
        {spend}
      </dd>
    </div>
  );
}

export function SpendChart() {
  const zero = useFlag('zero');
  return (
    <Section title="Spend by day" mark="api-usage-utc">
      <BarChart
        className={styles.chart}
        label="Spend by day"
        values={zero ? DAYS.map(() => 0) : DAYS}
        mark="api-usage-utc"
      />
      <ul data-control="api-usage-utc" className={styles.axis}>
        {AXIS.map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ul>
    </Section>
  );
}
