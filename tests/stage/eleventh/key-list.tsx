// API keys in this set: the table with a column of permissions; at the side advice on keys, which is as right a place for what to do
// about a leaked one as the heading is.

import { Button, DataTable } from './base.tsx';
import styles from './eleventh.module.css';
import { Layout, Panel } from './layout.tsx';

const LEAKED = 'api-keys-leaked';

export function KeyList() {
  return (
    <Layout
      title="API keys"
      mark={LEAKED}
      actions={<Button className={styles.primary}>Create new secret key</Button>}
      side={<Side />}
    >
      <input type="search" aria-label="Search keys" placeholder="Search keys" className={styles.input} />
      <DataTable
        label="API keys"
        columns={['Name', 'Secret key', 'Last used', 'Permissions', 'Actions']}
        rows={[
          ['importer', 'sk-proj-…p2Vd', 'Mar 16, 2027', 'All', <Menu key="importer" name="importer" />],
          ['staging', 'sk-proj-…Z8ru', 'Never', 'Read only', <Menu key="staging" name="staging" />],
        ]}
        className={styles.table}
      />
    </Layout>
  );
}

function Menu({ name }: { name: string }) {
  return (
    <Button popup="menu" label={`Actions for ${name}`} className={styles.quiet}>
      …
    </Button>
  );
}

function Side() {
  return (
    <>
      <Panel title="Keep your keys safe" mark={LEAKED}>
        <p data-control={LEAKED} className={styles.muted}>
          Don’t share keys or put them in client-side code. Revoke a key that may have been exposed.
        </p>
      </Panel>
      <Panel title="Admin keys">
        <p className={styles.muted}>
          Managing your organization by API? <a href="/settings/organization/admin-keys">Use admin keys</a>
        </p>
      </Panel>
    </>
  );
}
