// The usage page for a member without the permission: what is missing, whom to ask, and no meter.

import { Button, Panel, Table } from './platform-kit.tsx';
import styles from './tenth.module.css';

export function NoAccess() {
  return (
    <>
      <h1>You need permission to see this page</h1>
      <p className={styles.caption}>
        Usage and spend are shown to organization owners, and to members with the Usage Dashboard permission.
      </p>
      <Panel title="People who can help" about="They can change your permissions under Members.">
        <Table
          columns={['Name', 'Role']}
          rows={[
            ['Ada', 'Owner'],
            ['Grace', 'Owner'],
          ]}
        />
        <Button filled>Request access</Button>
      </Panel>
    </>
  );
}
