// Limits that could not be loaded: a line that says so in place of the panels, and no meter.

import { Icon } from '../ui/icon.tsx';
import { Button } from './platform-kit.tsx';
import styles from './tenth.module.css';

export function LimitsFailed() {
  return (
    <>
      <h1>Limits</h1>
      <div role="alert" className={styles.failed}>
        <Icon name="bolt" size={28} />
        <p>We couldn’t load your limits</p>
        <p className={styles.caption}>
          Limits and alerts you’ve set keep working. If this goes on, see{' '}
          <a href="https://status.openai.com/">status</a>.
        </p>
        <Button filled>Try again</Button>
      </div>
    </>
  );
}
