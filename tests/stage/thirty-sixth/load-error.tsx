// Any platform page whose content could not be loaded.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function LoadError() {
  return (
    <div className={styles.blank}>
      <Icon name="info" size={24} />
      <div className={styles.strong}>Something went wrong while loading your limits</div>
      <div className={styles.muted}>Try again in a few moments, or contact us through our help center.</div>
      <button type="button" className={styles.button}>
        <span>Try again</span>
      </button>
    </div>
  );
}
