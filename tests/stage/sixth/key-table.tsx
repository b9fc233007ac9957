// The API keys of an organization in this set: a table, what to know above it in a sentence. The keys are masked and belong
// to nobody. Decoys: a filter by project, the month's cost of each key.

import { Icon } from '../ui/icon.tsx';
import styles from './sixth.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Default project', 'Nov 23, 2026', '$22.10'],
  ['notebook', 'sk-...t4WZ', 'Website', 'Never', '$0.00'],
];

export function KeyTable() {
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </div>
      <p>
        You have permission to view and manage all API keys in this organization. Do not share a key with others or
        expose it in the browser. OpenAI may disable any key that has leaked publicly.
      </p>
      <p className={styles.small}>
        View usage per API key on the <a href="/usage">Usage page</a>.
      </p>
      <div className={styles.group}>
        <input type="search" aria-label="Search keys" placeholder="Search keys" className={styles.field} />
        <button type="button" aria-haspopup="listbox" className={styles.button}>
          All projects
          <Icon name="chevron" size={14} />
        </button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Name', 'Secret key', 'Project', 'Last used', 'Cost this month', ''].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([name, ...cells]) => (
            <tr key={name}>
              <td>{name}</td>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
              <td>
                <button type="button" aria-label={`Delete ${name}`}>
                  <Icon name="close" size={16} />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
