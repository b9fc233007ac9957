// Any platform page for whom may not see it.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function NoPermission() {
  return (
    <div className={styles.blank}>
      <Icon name="shield" size={24} />
      <h2 className={styles.subtitle}>You don’t have access to this page</h2>
      <p className={styles.small}>
        Only organization owners and members with Usage Dashboard permission can view usage, spend, and credits. Ask an
        owner for access.
      </p>
      <button type="button" className={styles.control}>
        Switch organization
      </button>
    </div>
  );
}
