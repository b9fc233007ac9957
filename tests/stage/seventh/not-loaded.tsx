// Limits that could not be loaded: empty places where the cards would be, a line that says so, and no meter.

import { Button } from './platform-kit.tsx';
import styles from './seventh.module.css';

export function NotLoaded() {
  return (
    <>
      <h1 className={styles.title}>Limits</h1>
      <div role="alert" className={styles.alert}>
        <div className={styles.rowText}>
          <div>Something went wrong while loading your limits.</div>
          <div className={styles.hint}>
            Your spend limit and alerts are still in effect. <a href="https://status.openai.com/">Check status</a>
          </div>
        </div>
        <Button>Try again</Button>
      </div>
      <div aria-hidden="true" className={styles.skeleton} />
      <div aria-hidden="true" className={styles.skeleton} />
      <p className={styles.hint}>Request ID 7f3a-19c2</p>
    </>
  );
}
