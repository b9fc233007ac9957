// The limits page when its data did not come. Silent.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function LimitsError() {
  return (
    <div role="alert" className={styles.blank}>
      <Icon name="info" size={28} />
      <h1 className={styles.title}>This page didn’t load</h1>
      <p className={styles.muted}>We had trouble reaching the server. Try again in a moment.</p>
      <button type="button" className={styles.button}>
        Reload
      </button>
    </div>
  );
}
