// API keys, in a table. The keys are masked and belong to nobody. Decoy: the warning in the prose.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function ApiKeys() {
  return (
    <>
      <header className={styles.head}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </header>
      <p>You have permission to view and manage all API keys in this project.</p>
      <p className={styles.quiet}>
        Do not share your API key with others or expose it in the browser or other client-side code. To protect your
        account’s security, OpenAI may automatically disable any API key that has leaked publicly.
      </p>
      <p className={styles.quiet}>
        View usage per API key on the <a href="/usage">Usage page</a>.
      </p>
      <table className={styles.table}>
        <caption className={styles.hidden}>API keys</caption>
        <thead>
          <tr>
            {['Name', 'Secret key', 'Created', 'Last used', 'Permissions', 'Actions'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[
            ['importer', 'sk-...9xQA', '2026-10-02', 'Oct 2, 2026', 'Nov 22, 2026'],
            ['notebook', 'sk-...t4WZ', '2026-05-14', 'May 14, 2026', 'Never'],
          ].map(([name, key, iso, created, used]) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <code>{key}</code>
              </td>
              <td>
                <time dateTime={iso}>{created}</time>
              </td>
              <td>{used}</td>
              <td>All</td>
              <td>
                <div className={styles.buttons}>
                  <button type="button" aria-label={`Edit ${name}`} className={styles.button}>
                    Edit
                  </button>
                  <button type="button" aria-label={`Revoke ${name}`} className={styles.button}>
                    Revoke
                  </button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
