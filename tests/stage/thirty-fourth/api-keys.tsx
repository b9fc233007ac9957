// The API keys of a project in a table. The keys are masked and belong to nobody.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['importer', 'Active', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026'],
  ['notebook', 'Active', 'sk-...t4WZ', 'May 14, 2026', 'Never'],
];

export function ApiKeys() {
  return (
    <div className={styles.stack}>
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
        View usage per API key on the{' '}
        <a href="/usage" className={styles.text}>
          Usage page
        </a>
        .
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Name</th>
            <th>Status</th>
            <th>Secret key</th>
            <th>Created</th>
            <th>Last used</th>
            <th>Permissions</th>
            <th aria-label="Actions" />
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([name, status, key, created, used]) => (
            <tr key={key}>
              <td>{name}</td>
              <td>
                <span className={styles.pill}>{status}</span>
              </td>
              <td>
                <code>{key}</code>
              </td>
              <td>{created}</td>
              <td>{used}</td>
              <td>All</td>
              <td className={styles.inline}>
                <button type="button" aria-label={`Edit ${name}`} className={styles.icon}>
                  <Icon name="gear" size={16} />
                </button>
                <button type="button" aria-label={`Revoke ${name}`} className={styles.icon}>
                  <Icon name="close" size={16} />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
