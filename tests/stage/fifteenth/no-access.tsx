// The usage page for a member without the permission: whom to ask, and no meter.

import { Icon } from '../ui/icon.tsx';
import styles from './fifteenth.module.css';
import { Button } from './platform-kit.tsx';

export function NoAccess() {
  return (
    <div className={styles.notice}>
      <Icon name="shield" size={28} />
      <h1>You don’t have access to usage</h1>
      <p className={styles.note}>
        Spend, tokens and requests of this organization are visible to owners and to members with the Usage Dashboard
        permission.
      </p>
      <div className={styles.actions}>
        <Button filled>Ask an owner</Button>
        <Button>Switch organization</Button>
      </div>
    </div>
  );
}
