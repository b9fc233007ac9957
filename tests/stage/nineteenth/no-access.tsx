// The usage page for a member without the permission: what is missing, whom to ask, and no meter.

import { Icon } from '../ui/icon.tsx';
import styles from './nineteenth.module.css';
import { Button } from './platform-kit.tsx';

export function NoAccess() {
  return (
    <div className={styles.hero}>
      <Icon name="shield" size={28} />
      <h1>Usage is limited to some members</h1>
      <p className={styles.muted}>
        Owners of Personal, and members with the Usage Dashboard permission, can see what the API costs.
      </p>
      <Button filled>Request access</Button>
    </div>
  );
}
