// The usage page for a member without the permission: what is missing, whom to ask, and no meter.

import styles from './fourteenth.module.css';
import { Button, List, Row } from './platform-kit.tsx';

export function NoAccess() {
  return (
    <>
      <div>
        <h1>You don’t have permission to view this</h1>
        <p className={styles.muted}>
          Owners see usage and spend, and so do members with the Usage Dashboard permission.
        </p>
      </div>
      <List title="Who can give you access">
        <Row term="Ada" about="Owner" action={<Button>Request access</Button>} />
        <Row term="Grace" about="Owner" action={<Button>Request access</Button>} />
      </List>
    </>
  );
}
