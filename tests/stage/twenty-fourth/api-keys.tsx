// The API keys in this set: small cards for how many there are, a dense table. The keys are masked and belong to nobody.
// Decoys: numbers of keys, each key's spend, a warning without a heading.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { BigNumber, DataTable, Panel } from './platform-card.tsx';

export function ApiKeys() {
  const revoke = (name: string) => (
    <button type="button" aria-label={`Revoke ${name}`} className={styles.quiet}>
      Revoke
    </button>
  );
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          New secret key
        </button>
      </div>
      <div role="note" className={styles.callout}>
        <Icon name="shield" />
        Never share a key or put it in client-side code. We disable keys that we find in public.
      </div>
      <div className={styles.board}>
        <Panel title="Active keys">
          <BigNumber figure="2" caption="1 used in the past 7 days" />
        </Panel>
        <Panel title="Spend by keys">
          <BigNumber figure="$22.10" caption="Past 30 days" />
        </Panel>
        <Panel title="Unused keys">
          <BigNumber figure="1" caption="Older than 90 days" />
        </Panel>
      </div>
      <Panel title="Secret keys" wide>
        <DataTable
          columns={['Name', 'Key', 'Project', 'Created', 'Last used', 'Spend', '']}
          rows={[
            ['importer', 'sk-...9xQA', 'Default project', 'Oct 2, 2026', 'Nov 23, 2026', '$22.10', revoke('importer')],
            ['notebook', 'sk-...t4WZ', 'Research', 'May 14, 2026', 'Never', '$0.00', revoke('notebook')],
          ]}
        />
      </Panel>
    </>
  );
}
