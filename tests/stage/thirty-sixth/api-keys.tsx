// The API keys: nothing was reported but the address; heading, warning, a table, as the page has long been.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['importer', 'sk-...9fQA', 'Sep 2, 2026', 'Nov 27, 2026', 'All'],
  ['website', 'sk-...c0Tz', 'May 18, 2026', 'Nov 26, 2026', 'Restricted'],
  ['old laptop', 'sk-...k7wM', 'Jan 9, 2026', 'Never', 'Read only'],
] as const;

export function ApiKeys() {
  return (
    <>
      <div className={styles.pageHead}>
        <h1 data-control="api-keys-leaked" className={styles.h1}>
          API keys
        </h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          <span>Create new secret key</span>
        </button>
      </div>
      <div className={styles.muted}>
        Do not share your API key with others or expose it in the browser or other client-side code. To protect your
        account’s security, OpenAI may automatically disable any API key that has leaked publicly.
      </div>
      <div className={styles.muted}>
        View usage per API key on the{' '}
        <a href="/usage" className={styles.textButton}>
          Usage page
        </a>
        .
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Name</th>
            <th>Secret key</th>
            <th>Created</th>
            <th>Last used</th>
            <th>Created by</th>
            <th>Permissions</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([name, key, created, used, permissions]) => (
            <tr key={name}>
              <td>{name}</td>
              <td className={styles.mono}>{key}</td>
              <td>{created}</td>
              <td>{used}</td>
              <td>Avery</td>
              <td>
                <span className={styles.pill}>{permissions}</span>
              </td>
              <td>
                <button type="button" aria-label={`Revoke ${name}`} className={styles.icon}>
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
