// Limits that could not be loaded: the title, a notice, and no meter.

import { Button } from './platform-kit.tsx';
import styles from './thirteenth.module.css';

export function LimitsFailed() {
  return (
    <>
      <h1>Limits</h1>
      <div role="alert" className={styles.notice}>
        <p>
          <b>We can’t show this page right now.</b> Nothing about your account has changed. See{' '}
          <a href="https://status.openai.com/">status</a>.
        </p>
        <Button>Reload</Button>
      </div>
    </>
  );
}
