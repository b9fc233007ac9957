// The API keys. Nothing of this page is reported but its addresses: a table of masked keys that belong to nobody, with today's prose.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'Avery'],
  ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Avery'],
] as const;

export function ApiKeys() {
  return (
    <>
      <div className={styles.pageHead}>
        <div className={styles.pageTitle}>
          <h1 data-control="api-keys-leaked" className={styles.title}>
            API keys
          </h1>
          <button type="button" className={styles.primary}>
            <span className={styles.buttonInner}>
              <Icon name="plus" size={14} />
              <span>Create new secret key</span>
            </span>
          </button>
        </div>
      </div>
      <div className={styles.block}>
        <div className={styles.stack}>
          <p>
            You have permission to view and manage all API keys in this project. View usage per API key on the{' '}
            <a href="/usage" className={styles.link}>
              Usage page
            </a>
            .
          </p>
          <p>
            Do not share your API key with others or expose it in the browser or other client-side code. To protect your
            account’s security, OpenAI may automatically disable any API key that has leaked publicly.
          </p>
        </div>
        <div className={styles.card}>
          <table className={styles.table}>
            <thead>
              <tr>
                {['Name', 'Status', 'Secret key', 'Created', 'Last used', 'Created by', 'Permissions'].map((column) => (
                  <th key={column}>{column}</th>
                ))}
                <th />
              </tr>
            </thead>
            <tbody>
              {KEYS.map(([name, key, created, used, by]) => (
                <tr key={key}>
                  <td>{name}</td>
                  <td>
                    <span className={styles.pill}>Active</span>
                  </td>
                  <td>
                    <span className={styles.mono}>{key}</span>
                  </td>
                  <td>{created}</td>
                  <td>{used}</td>
                  <td>{by}</td>
                  <td>All</td>
                  <td>
                    <div className={styles.toolbarGroup}>
                      <button type="button" className={styles.link}>
                        Edit
                      </button>
                      <button type="button" className={styles.link}>
                        Delete
                      </button>
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}
