// API keys in this set: the table as one of the library, with a menu on each key. The keys belong to nobody. Neighbour: a notice
// about keys that nobody uses.

import { DataTable } from './data-table.tsx';
import { Button, rac } from './headless.tsx';
import styles from './ninth.module.css';

const KEYS = [
  ['importer', 'sk-proj-...x7Lq', 'Oct 8, 2026', 'Nov 23, 2026'],
  ['notebook', 'sk-proj-...D3ne', 'Apr 21, 2026', 'Never'],
] as const;

export function KeyTable() {
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-keys-leaked" className={styles.title}>
          API keys
        </h1>
        <Button className={styles.primary}>Create new secret key</Button>
      </div>
      <p className={styles.muted}>
        Do not share your API key with others or expose it in the browser or other client-side code.
      </p>
      <div className={styles.notice}>
        <div className={styles.grow}>
          <div className={styles.strong}>1 key has not been used in 90 days</div>
          <p className={styles.muted}>Unused keys are disabled after 180 days.</p>
        </div>
        <Button className={styles.button}>Review</Button>
      </div>
      <input {...rac} type="search" aria-label="Search keys" placeholder="Search keys" className={styles.input} />
      <DataTable
        label="API keys"
        columns={['Name', 'Key', 'Created', 'Last used', 'Actions']}
        rows={KEYS.map(([name, ...cells]) => [
          name,
          ...cells,
          <Button key={name} popup="menu" label={`Actions for ${name}`}>
            …
          </Button>,
        ])}
        className={styles.table}
      />
    </>
  );
}
