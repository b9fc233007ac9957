// The usage page for a member without the permission: whom to ask, and no meter.

import { Button, Section } from './platform-kit.tsx';
import styles from './sixteenth.module.css';

export function NoAccess() {
  return (
    <>
      <header>
        <h1>You can’t see usage yet</h1>
        <p className={styles.lead}>Spend and requests are visible to owners and to members with permission.</p>
      </header>
      <Section title="Ask for access" lead="Ada and Grace can give you the Usage Dashboard permission.">
        <div className={styles.actions}>
          <Button strong>Send request</Button>
        </div>
      </Section>
    </>
  );
}
