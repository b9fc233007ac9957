// The sums as tabs, and the days of the chosen one below them.

import { useState } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './thirteenth.module.css';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function MetricTabs() {
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const requests = useLive('8,904', '8,911');
  const { spend = zero ? '$0.00' : live } = useStage();
  const holds = /^\$0(\.0+)?$/.test(spend);
  const mark = { [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  const tabs = [
    ['spend', 'Total spend', spend, mark],
    ['tokens', 'Total tokens', zero ? '0' : '27,271,357', {}],
    ['requests', 'Total requests', zero ? '0' : requests, {}],
  ] as const;
  const [current, setCurrent] = useState('spend');
  const name = tabs.find(([key]) => key === current)?.[1] ?? '';
  return (
    <div className={styles.metrics}>
      <div role="tablist" aria-label="Metric">
        {tabs.map(([key, label, sum, attributes]) => (
          <button
            key={key}
            type="button"
            role="tab"
            aria-selected={key === current}
            className={styles.metric}
            onClick={() => setCurrent(key)}
          >
            <span {...attributes} className={styles.quiet}>
              {label}
            </span>
            <b {...attributes}>{sum}</b>
          </button>
        ))}
      </div>
      <div role="tabpanel" aria-label={name} className={styles.chartPanel}>
        <BarChart
          className={styles.chart}
          label={`${name} by day`}
          values={zero ? DAYS.map(() => 0) : DAYS}
          mark={UTC}
        />
        <div data-control={UTC} className={styles.axis}>
          {['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23 (UTC)'].map((day) => (
            <span key={day}>{day}</span>
          ))}
        </div>
      </div>
    </div>
  );
}
