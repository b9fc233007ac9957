// The usage page for a member without the permission: what is missing, whom to ask, and no meter.

import { Icon } from '../ui/icon.tsx';
import { Button } from './platform-kit.tsx';
import styles from './seventeenth.module.css';

export function UsageLocked() {
  return (
    <div className={styles.hero}>
      <Icon name="shield" size={24} />
      <h1>You can’t view usage for Personal</h1>
      <p className={styles.muted}>An owner can give you the Usage Dashboard permission under People.</p>
      <Button look="solid">Request access</Button>
    </div>
  );
}
