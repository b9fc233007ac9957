// Limits that could not be loaded: a line that says so in place of the boxes, and no meter.

import styles from './nineteenth.module.css';
import { Button } from './platform-kit.tsx';

export function LimitsFailed() {
  return (
    <>
      <h1>Limits</h1>
      <div role="alert" className={styles.hero}>
        <p>We couldn’t load your limits.</p>
        <p className={styles.muted}>
          They still apply. See <a href="https://status.openai.com/">status</a> if this keeps happening.
        </p>
        <Button filled>Try again</Button>
      </div>
    </>
  );
}
