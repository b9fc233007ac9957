// A total of the chosen days with its sparkline: a decoy.

import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Card } from './console-kit.tsx';
import { DAYS, FLAT } from './days.ts';
import styles from './platform.module.css';

export function TotalCard({ label, value }: { label: string; value: string }) {
  const zero = useFlag('zero');
  return (
    <Card>
      <div className={styles.metric}>
        <div className={styles.metricLabel}>{label}</div>
        <div className={styles.metricSmall}>{value}</div>
      </div>
      <BarChart className={styles.spark} label={label} values={zero ? FLAT : DAYS} />
    </Card>
  );
}
