// API keys in this set: a search, then the keys as a table in a tile; a hint for newcomers beside it. The keys are masked and belong
// to nobody.

import { Icon } from '../ui/icon.tsx';
import styles from './fifteenth.module.css';
import { Button, Chip, Picker, Quiet, Table, Tile } from './platform-kit.tsx';

export function KeyTable() {
  return (
    <>
      <div className={styles.titleRow}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <Button filled>Create new secret key</Button>
      </div>
      <div className={styles.filters}>
        <label className={styles.picker}>
          <Icon name="search" size={15} />
          <input type="search" placeholder="Search by name" aria-label="Search keys" />
        </label>
        <Picker label="Owner" value="Anyone" />
      </div>
      <div className={styles.grid}>
        <Tile
          size="wide"
          title="Secret keys"
          about="Don’t share a key or put it in client-side code. Keys found in public may be disabled."
        >
          <Table
            columns={['Name', 'Key', 'Created', 'Last used', '']}
            rows={[
              ['importer', 'sk-...9xQA', 'Feb 2, 2027', 'Apr 12, 2027', <Revoke key="revoke" name="importer" />],
              [
                'notebook',
                'sk-...t4WZ',
                'May 14, 2026',
                <Chip key="never">Never</Chip>,
                <Revoke key="revoke" name="notebook" />,
              ],
            ]}
          />
        </Tile>
        <Tile size="third" title="New here?" about="Make your first request in five minutes.">
          <a href="/docs/overview">Open the quickstart</a>
        </Tile>
      </div>
    </>
  );
}

function Revoke({ name }: { name: string }) {
  return <Quiet label={`Revoke ${name}`}>Revoke</Quiet>;
}
