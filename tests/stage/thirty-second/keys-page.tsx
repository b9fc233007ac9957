// The API keys, and what is said above them.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function KeysPage() {
  const rows = [
    ['importer', 'sk-...8f2A', 'Aug 14, 2026', 'Nov 23, 2026', 'Avery', 'All'],
    ['laptop', 'sk-...Q0dk', 'Nov 2, 2026', 'Never', 'Avery', 'Restricted'],
  ];
  return (
    <>
      <div className={styles.heading}>
        <h1 data-control="api-keys-leaked" className={styles.title}>
          API keys
        </h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </div>
      <p>You have permission to view and manage all API keys in this project.</p>
      <p className={styles.muted}>
        Do not share your API key with others or expose it in the browser or other client-side code. To protect your
        account’s security, OpenAI may automatically disable any API key that has leaked publicly. View usage per API
        key on the{' '}
        <a href="/usage" className={styles.link}>
          Usage page
        </a>
        .
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Name</th>
            <th>Secret key</th>
            <th>Created</th>
            <th>Last used</th>
            <th>Created by</th>
            <th>Permissions</th>
            <th> </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
              <td>
                <button type="button" aria-label={`Revoke ${cells[0]}`}>
                  <Icon name="close" size={14} />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
