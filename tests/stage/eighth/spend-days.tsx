// The totals of the chosen days in a strip, the spend among them, and the chart of the days.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './eighth.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const UTC = 'api-usage-utc';

export function SpendDays() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  const totals = [
    ['Total tokens', '27,271,357'],
    ['Total requests', '8,904'],
    ['Cached input', '61%'],
  ] as const;
  return (
    <section aria-label="Totals" className={styles.box}>
      <dl className={styles.strip}>
        <div>
          <dt {...mark}>Total spend</dt>
          <dd {...mark} className={styles.figure}>
            {spend}
          </dd>
        </div>
        {totals.map(([name, total]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.figure}>{zero ? total.replace(/^[\d,]+/, '0') : total}</dd>
          </div>
        ))}
      </dl>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div aria-hidden="true" data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
      <p data-control={UTC} className={styles.small}>
        Days start at 00:00 UTC. The last few minutes may be missing.
      </p>
    </section>
  );
}
