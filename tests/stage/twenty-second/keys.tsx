// API keys as a table with a selection, status badges and actions in the page's header.

import { Badge, Header } from './controls.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['scheduler', 'sk-...9xQA', 'Active', 'Oct 2, 2026', 'Nov 23, 2026', 'Default project'],
  ['notebook', 'sk-...t4WZ', 'Active', 'May 14, 2026', 'Never', 'Research'],
  ['old-import', 'sk-...kk3E', 'Disabled', 'Jan 8, 2026', 'Mar 30, 2026', 'Default project'],
] as const;

export function Keys() {
  return (
    <>
      <Header
        title="API keys"
        about="Secret keys authenticate requests from your applications. Keep them out of client-side code."
        mark="api-keys-leaked"
        actions={
          <>
            <button type="button" disabled className={styles.button}>
              Delete
            </button>
            <button type="button" className={styles.primary}>
              Create secret key
            </button>
          </>
        }
      />
      <div className={styles.container}>
        <input type="search" placeholder="Find a key" aria-label="Find a key" className={styles.field} />
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {['Name', 'Key', 'Status', 'Created', 'Last used', 'Project'].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {KEYS.map(([name, key, status, created, used, project]) => (
              <tr key={name}>
                <td>
                  <input type="checkbox" aria-label={`Select ${name}`} />
                </td>
                <td>{name}</td>
                <td>{key}</td>
                <td>
                  <Badge kind={status === 'Active' ? 'good' : 'idle'}>{status}</Badge>
                </td>
                <td>{created}</td>
                <td>{used}</td>
                <td>{project}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
