// The API keys in this set: a grid with the roles of react-aria's table. The keys are masked and belong to nobody. Decoys: a
// callout with a heading of its own, the permissions of a key, a link to usage per key.

import { Icon } from '../ui/icon.tsx';
import styles from './fourth.module.css';

const COLUMNS = ['Name', 'Secret key', 'Created', 'Last used', 'Permissions'];
const KEYS = [
  ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'All'],
  ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Restricted'],
];

export function SecretKeys() {
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </div>
      <p className={styles.quiet}>You can see the keys of this project. Manage others as an owner.</p>
      <section className={styles.card}>
        <h2>Keep your keys safe</h2>
        <p className={styles.quiet}>
          Do not share your API key with others or expose it in the browser or other client-side code. OpenAI may
          disable a key that has leaked publicly. <a href="/usage">View usage per API key</a>
        </p>
      </section>
      {/* biome-ignore lint/a11y/useSemanticElements: a grid of divs is the point */}
      <div role="grid" aria-label="Secret keys" tabIndex={0} className={styles.grid}>
        {[COLUMNS, ...KEYS].map((cells, row) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div role="row" key={cells[0]} tabIndex={-1} className={styles.gridRow}>
            {cells.map((cell) => (
              <div role={row === 0 ? 'columnheader' : 'gridcell'} key={cell} tabIndex={-1}>
                {cell}
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
