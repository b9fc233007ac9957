// The usage page of a member without the permission for it. Silent.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function NoAccess() {
  return (
    <div className={styles.blank}>
      <Icon name="shield" size={28} />
      <h1 className={styles.title}>You need permission to view this page</h1>
      <p className={styles.muted}>Ask an owner of Larch Studio to give you the Usage Dashboard permission.</p>
      <a href="/chat" className={styles.button}>
        Back to Chat
      </a>
    </div>
  );
}
