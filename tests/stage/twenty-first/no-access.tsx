// The usage page for a member who may not see it.

import styles from './api.module.css';

export function NoAccess() {
  return (
    <section className={styles.hero}>
      <h1>You can’t view usage</h1>
      <p className={styles.note}>
        Your role in Personal doesn’t include the usage dashboard. An owner can change that.
      </p>
      <button type="button" className={styles.primary}>
        Ask an owner
      </button>
    </section>
  );
}
