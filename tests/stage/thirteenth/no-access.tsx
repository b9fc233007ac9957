// The usage page for a member without the permission: whom to ask, and no meter.

import { Button } from './platform-kit.tsx';
import styles from './thirteenth.module.css';

export function NoAccess() {
  return (
    <div className={styles.blank}>
      <h1>You don’t have access to this page</h1>
      <p className={styles.quiet}>
        An owner of Personal can give you the Usage Dashboard permission under People. You can still use the API.
      </p>
      <Button filled>Ask for access</Button>
      <a href="/chat">Back to Playground</a>
    </div>
  );
}
