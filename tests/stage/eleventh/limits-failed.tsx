// Limits that could not be loaded: the heading and what went wrong.

import { Button } from './base.tsx';
import styles from './eleventh.module.css';

export function LimitsFailed() {
  return (
    <>
      <h1 className={styles.title}>Limits</h1>
      <div role="alert" data-slot="alert" className={styles.card}>
        <div className={styles.strong}>Something went wrong</div>
        <p className={styles.muted}>We couldn’t load your limits. Your API requests are not affected.</p>
        <Button className={styles.button}>Try again</Button>
      </div>
    </>
  );
}
