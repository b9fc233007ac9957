// API keys in this set: a search and filters over one dense table. The keys are masked and belong to nobody.

import { Button, Filter, Grid, LinkTabs } from './platform-kit.tsx';
import styles from './seventeenth.module.css';

export function KeyGrid() {
  return (
    <>
      <div className={styles.toolbar}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <LinkTabs
          label="Kinds of keys"
          current="/api-keys"
          tabs={[
            { href: '/api-keys', name: 'Secret keys' },
            { href: '/settings/organization/admin-keys', name: 'Admin keys' },
          ]}
        />
        <div className={styles.end}>
          <Button look="solid">Create new secret key</Button>
        </div>
      </div>
      <div className={styles.filters}>
        <input type="search" placeholder="Search keys" aria-label="Search keys" className={styles.search} />
        <Filter label="Owner" value="Anyone" />
        <Filter label="Status" value="Active" />
      </div>
      <Grid
        label="Secret keys"
        columns={['Name', 'Secret key', 'Created', 'Last used', 'Spend (30d)', 'Permissions', 'Actions']}
        rows={[
          [
            'importer',
            'sk-...9xQA',
            'Sep 2, 2027',
            'Oct 25, 2027',
            '$18.20',
            'All',
            <Actions key="more" name="importer" />,
          ],
          [
            'notebook',
            'sk-...t4WZ',
            'May 14, 2027',
            'Never',
            '$0.00',
            'Read only',
            <Actions key="more" name="notebook" />,
          ],
        ]}
      />
    </>
  );
}

function Actions({ name }: { name: string }) {
  return (
    <button type="button" aria-label={`Actions for ${name}`} aria-haspopup="menu">
      ⋯
    </button>
  );
}
