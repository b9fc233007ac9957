// The API keys in a table. The keys are masked and belong to nobody.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'All'],
  ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Restricted'],
];

export function ApiKeys() {
  return (
    <>
      <div className={styles.between}>
        <h1 data-control="api-keys-leaked" className={styles.title}>
          API keys
        </h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </div>
      <p>You have permission to view and manage all API keys in this project.</p>
      <p>
        Do not share your API key with others or expose it in the browser or other client-side code. To protect your
        account’s security, OpenAI may automatically disable any API key that has leaked publicly.
      </p>
      <p>
        View usage per API key on the <a href="/usage">Usage page</a>.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Secret key</th>
            <th scope="col">Created</th>
            <th scope="col">Last used</th>
            <th scope="col">Permissions</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([name, key, ...rest]) => (
            <tr key={key}>
              <td>{name}</td>
              <td>
                <code>{key}</code>
              </td>
              {rest.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
              <td>
                <button type="button" aria-label={`Revoke ${name}`} className={styles.button}>
                  Revoke
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
