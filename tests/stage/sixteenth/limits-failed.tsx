// Limits that could not be loaded: a sentence in their place, and no meter.

import { Button } from './platform-kit.tsx';
import styles from './sixteenth.module.css';

export function LimitsFailed() {
  return (
    <>
      <h1>Limits</h1>
      <div role="alert" className={styles.section}>
        <h2>Something went wrong</h2>
        <p className={styles.lead}>We couldn’t load your spend limits and rate limits. They still apply.</p>
        <div className={styles.actions}>
          <Button>Try again</Button>
        </div>
      </div>
    </>
  );
}
