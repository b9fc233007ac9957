// The month's budget of the whole organization: a decoy.

import { useLive } from '../state.ts';
import { Card } from './console-kit.tsx';
import styles from './platform.module.css';

export function MonthCard() {
  const spent = useLive('$31.08', '$31.10');
  return (
    <Card>
      <div className={styles.metric}>
        <div className={styles.metricLabel}>November budget</div>
        <div className={styles.metricSmall}>
          {spent} <span className={styles.muted}>/ $120</span>
        </div>
      </div>
      <progress max={120} value={31.08} aria-label="November budget" className={styles.progress} />
      <div className={styles.hint}>Resets in 8 days</div>
    </Card>
  );
}
