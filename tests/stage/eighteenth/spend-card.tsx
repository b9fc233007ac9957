// The spend of the chosen dates: its name and width of a bar in one line, the sum below, then the days.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './eighteenth.module.css';
import { Card } from './platform-kit.tsx';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function SpendCard() {
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const { spend = zero ? '$0.00' : live } = useStage();
  const holds = /^\$0(\.0+)?$/.test(spend);
  const mark = { [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <Card>
      <div className={styles.cardHead}>
        <h2 {...mark} className={styles.small}>
          Total spend
        </h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of segments */}
        <div role="group" aria-label="Bar width" className={styles.segments}>
          {['1h', '1d', '1w'].map((width) => (
            <button key={width} type="button" aria-pressed={width === '1d'}>
              {width}
            </button>
          ))}
        </div>
      </div>
      <p {...mark} className={styles.large}>
        {spend}
      </p>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Feb 2', 'Feb 5', 'Feb 8', 'Feb 11', 'Feb 14', 'Feb 16'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </Card>
  );
}
