// Silent: no permission to see usage.

import styles from './platform.module.css';

export function NoAccess() {
  return (
    <div className={styles.empty}>
      <h1 className={styles.containerTitle}>You don’t have access to usage</h1>
      <p className={styles.quiet}>Ask an organization owner to give you the Usage Dashboard permission.</p>
      <a href="/settings/profile" className={styles.button}>
        View your permissions
      </a>
    </div>
  );
}
