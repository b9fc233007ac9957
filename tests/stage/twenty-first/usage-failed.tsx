// The usage panel when its numbers could not be fetched.

import { SettingsFrame } from './settings-frame.tsx';
import styles from './stack.module.css';

export function UsageFailed() {
  return (
    <SettingsFrame panel="usage" title="Usage">
      <div role="alert" className={styles.emptyCard}>
        <h2 className={styles.caption}>We couldn’t load your usage</h2>
        <p className={styles.hint}>Your limits and credits are unaffected. Check your connection and try again.</p>
        <button type="button" className="btn btn-primary">
          Try again
        </button>
      </div>
    </SettingsFrame>
  );
}
