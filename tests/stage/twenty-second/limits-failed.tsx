// Silent: the limits could not be loaded; the page's header stands.

import { Header } from './controls.tsx';
import styles from './platform.module.css';

export function LimitsFailed() {
  return (
    <>
      <Header title="Limits" />
      <div role="alert" className={styles.alert}>
        <div>
          <strong>We couldn’t load your limits</strong>
          <p>Refresh the page. If this keeps happening, check the status page.</p>
        </div>
        <button type="button" className={styles.button}>
          Refresh
        </button>
      </div>
    </>
  );
}
