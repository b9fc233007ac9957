// The table of API keys. They are masked and belong to nobody.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { Action } from './platform-parts.tsx';

export function ApiKeys() {
  return (
    <>
      <div className={styles.titleRow}>
        <h1 data-control="api-keys-leaked" className={styles.title}>
          API keys
        </h1>
        <Action icon="plus" primary>
          Create new secret key
        </Action>
      </div>
      <div className={styles.stack}>
        <div className={styles.muted}>
          <div>As an owner of this project, you can view and manage all API keys in this project.</div>
          <div>
            Do not share your API key with others or expose it in the browser or other client-side code. To protect your
            account’s security, OpenAI may automatically disable any API key that has leaked publicly.
          </div>
          <div>
            View usage per API key on the{' '}
            <a href="/usage" className={styles.link}>
              Usage page
            </a>
            .
          </div>
        </div>
        <table className={styles.table}>
          <thead>
            <tr>
              {['Name', 'Secret key', 'Created', 'Last used', 'Created by', 'Permissions', ''].map((column) => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[
              ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'All'],
              ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Read only'],
              ['website', 'sk-...M0bE', 'Jan 30, 2026', 'Nov 21, 2026', 'Restricted'],
            ].map(([name, key, created, used, permissions]) => (
              <tr key={name}>
                <td>{name}</td>
                <td>
                  <span className={styles.code}>{key}</span>
                </td>
                <td>{created}</td>
                <td>{used}</td>
                <td>Avery</td>
                <td>{permissions}</td>
                <td>
                  <div className={styles.labelRow}>
                    <button type="button" className={styles.tipButton}>
                      <Icon name="gear" size={16} />
                    </button>
                    <button type="button" className={styles.tipButton}>
                      <Icon name="close" size={16} />
                    </button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
