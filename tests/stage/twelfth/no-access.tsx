// Usage without the permission to see it.

import { Icon } from '../ui/icon.tsx';
import { Button } from './platform-kit.tsx';
import styles from './twelfth.module.css';

export function NoAccess() {
  return (
    <div className={styles.silent}>
      <Icon name="shield" size={28} />
      <h1>You can’t view usage</h1>
      <p className={styles.hint}>
        Members need the Usage Dashboard permission. Owners of Personal can give it to you in the organization’s people
        settings.
      </p>
      <Button look="filled">Request access</Button>
    </div>
  );
}
