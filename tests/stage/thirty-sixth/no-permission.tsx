// The usage page for a member without the permission to see it: the rule is reported, the words are not.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function NoPermission() {
  return (
    <>
      <h1 className={styles.h1}>Usage</h1>
      <div className={styles.blank}>
        <Icon name="shield" size={24} />
        <div className={styles.strong}>You don’t have access to this page</div>
        <div className={styles.muted}>
          Only organization owners and members with the Usage Dashboard permission can view usage.
        </div>
        <a href="/settings/organization/people" className={styles.button}>
          View owners
        </a>
      </div>
    </>
  );
}
