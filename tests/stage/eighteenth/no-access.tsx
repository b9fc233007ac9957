// The usage page for a member without the permission: what is missing, whom to ask, and no meter.

import styles from './eighteenth.module.css';
import { Button, List, Row } from './platform-kit.tsx';

export function NoAccess() {
  return (
    <>
      <div>
        <h1>You don’t have access</h1>
        <p className={styles.muted}>
          Only owners and members with the Usage Dashboard permission can see what Acme Robotics uses and spends.
        </p>
      </div>
      <List>
        <Row label="Ada" about="Owner" value="Ask for access" />
        <Row label="Grace" about="Owner" value="Ask for access" />
      </List>
      <div className={styles.actions}>
        <Button>Go back</Button>
      </div>
    </>
  );
}
