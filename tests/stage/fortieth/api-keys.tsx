// API keys as a table. The keys are masked and belong to nobody. Decoys: a notice about leaks, the spend of nobody's keys.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function ApiKeys() {
  const rows = [
    ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 22, 2026', 'Default project'],
    ['website-chat', 'sk-...7mPd', 'Jul 8, 2026', 'Nov 23, 2026', 'Website'],
    ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Default project'],
  ];
  return (
    <div className={styles.stack}>
      <div className={styles.group}>
        <h1 data-control="api-keys-leaked" className={styles.h1}>
          API keys
        </h1>
        <span className={styles.grow} />
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </div>
      <p>
        You have permission to view and manage all API keys in this organization. Do not share your API key with others
        or expose it in the browser or other client-side code. To protect your account’s security, OpenAI may
        automatically disable any API key that has leaked publicly.
      </p>
      <p>
        View usage per API key on the <a href="/usage">Usage page</a>.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Name</th>
            <th>Secret key</th>
            <th>Created</th>
            <th>Last used</th>
            <th>Project access</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, key, created, used, project]) => (
            <tr key={key}>
              <td>{name}</td>
              <td>
                <code>{key}</code>
              </td>
              <td>{created}</td>
              <td>{used}</td>
              <td>{project}</td>
              <td>
                <button type="button" aria-label={`Edit ${name}`} className={styles.button}>
                  Edit
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
