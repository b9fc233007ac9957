// The limits page when its content could not be fetched: the heading, an error, and links to the guides.

import { Icon } from '../ui/icon.tsx';
import styles from './eighth.module.css';

export function LimitsFailed() {
  return (
    <>
      <h1>Limits</h1>
      <div role="alert" className={styles.box}>
        <Icon name="info" />
        <p>
          <strong>We couldn’t load your limits</strong>
        </p>
        <p className={styles.quiet}>They still apply. Reference: 8f2c61d0</p>
        <button type="button" className={styles.button}>
          Retry
        </button>
      </div>
      <p className={styles.quiet}>
        Meanwhile: <a href="/docs/guides/spend-limits">Spend limits</a> ·{' '}
        <a href="/docs/guides/rate-limits">Rate limits and usage tiers</a>
      </p>
    </>
  );
}
