// API keys in this set: tabs for the kinds of keys, two counts as figures, the keys as a table. The keys are masked and belong to
// nobody.

import { Button, Figure, LinkTabs, Panel, Table } from './platform-kit.tsx';
import styles from './tenth.module.css';

export function KeyTable() {
  return (
    <>
      <div className={styles.titleRow}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <Button filled>Create new secret key</Button>
      </div>
      <LinkTabs
        label="Kinds of keys"
        current="/api-keys"
        tabs={[
          { href: '/api-keys', name: 'Secret keys' },
          { href: '/settings/organization/admin-keys', name: 'Admin keys' },
        ]}
      />
      <div className={styles.balance}>
        <Figure number="2" caption="Active keys" />
        <Figure number="1" caption="Not used in 90 days" />
      </div>
      <Panel narrow title="Keys of Default project" about="A key is shown in full only once, when you create it.">
        <Table
          columns={['Name', 'Secret key', 'Created', 'Last used', 'Permissions', '']}
          rows={[
            ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'All', <Revoke key="revoke" name="importer" />],
            ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Read only', <Revoke key="revoke" name="notebook" />],
          ]}
        />
      </Panel>
    </>
  );
}

function Revoke({ name }: { name: string }) {
  return (
    <button type="button" aria-label={`Revoke ${name}`} className={styles.quiet}>
      Revoke
    </button>
  );
}
