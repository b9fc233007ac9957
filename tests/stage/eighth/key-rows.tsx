// The API keys of a project in this set: a table whose names are changed in place, and remarks at its side. The keys are
// masked and belong to nobody. Decoy: the remark on permissions.

import { useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './eighth.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'All', 'Oct 2, 2026', 'Today'],
  ['notebook', 'sk-...t4WZ', 'Read only', 'May 14, 2026', 'Never'],
  ['nightly-report', 'sk-...m2Lk', 'Restricted', 'Jan 8, 2026', 'Nov 20, 2026'],
] as const;

export function KeyRows() {
  return (
    <>
      <header className={styles.head}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </header>
      <div className={styles.columns}>
        <table className={styles.table}>
          <thead>
            <tr>
              {['Name', 'Secret key', 'Permissions', 'Created', 'Last used', 'Actions'].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {KEYS.map(([name, key, permissions, created, used]) => (
              <tr key={key}>
                <Name name={name} />
                <td>
                  <code>{key}</code>
                </td>
                <td>{permissions}</td>
                <td>{created}</td>
                <td>{used}</td>
                <td>
                  <button type="button" aria-label={`Revoke ${name}`} className={styles.quiet}>
                    Revoke
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <aside className={styles.box}>
          <h2>Permissions</h2>
          <p className={styles.small}>
            Give a key only what its program needs. You can view this project’s usage per key on the{' '}
            <a href="/usage">Usage page</a>.
          </p>
        </aside>
      </div>
    </>
  );
}

function Name({ name }: { name: string }) {
  const [editing, setEditing] = useState(false);
  return (
    <th scope="row">
      {editing ? (
        <input type="text" aria-label="Name" defaultValue={name} className={styles.field} />
      ) : (
        <button type="button" title="Rename" onClick={() => setEditing(true)}>
          {name}
        </button>
      )}
    </th>
  );
}
