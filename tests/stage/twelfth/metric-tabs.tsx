// The sums of the chosen dates as tabs; below them the chart of the chosen one, by days in UTC.

import { useState } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './twelfth.module.css';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function MetricTabs() {
  const [current, setCurrent] = useState('Total spend');
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const requests = useLive('9,356', '9,363');
  const { spend = zero ? '$0.00' : live } = useStage();
  const holds = /^\$0(\.0+)?$/.test(spend);
  const metrics = [
    {
      name: 'Total spend',
      sum: spend,
      mark: { [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' },
    },
    { name: 'Total tokens', sum: zero ? '0' : '27,271,357', mark: {} },
    { name: 'Total requests', sum: zero ? '0' : requests, mark: {} },
  ];
  return (
    <section aria-label="Totals" className={styles.metrics}>
      <div role="tablist" aria-label="Totals">
        {metrics.map(({ name, sum, mark }) => (
          <button key={name} type="button" role="tab" aria-selected={name === current} onClick={() => setCurrent(name)}>
            <span {...mark}>{name}</span>
            <strong {...mark}>{sum}</strong>
          </button>
        ))}
      </div>
      <div role="tabpanel" aria-label={current}>
        <BarChart
          className={styles.chart}
          label={`${current} by day`}
          values={zero ? DAYS.map(() => 0) : DAYS}
          mark={UTC}
        />
        <div data-control={UTC} className={styles.axis}>
          {['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23 (UTC)'].map((day) => (
            <span key={day}>{day}</span>
          ))}
        </div>
      </div>
    </section>
  );
}
