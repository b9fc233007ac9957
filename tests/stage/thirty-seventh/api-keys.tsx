// API keys: a warning in words, a table. The keys are masked and belong to nobody.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function ApiKeys() {
  const rows = [
    ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'Website'],
    ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Default project'],
    ['ci', 'sk-...b0Lk', 'Jan 9, 2026', 'Nov 20, 2026', 'Default project'],
  ];
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-keys-leaked" className={styles.title}>
          API keys
        </h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </div>
      <p>
        As an owner of this project, you can view and manage all API keys in this project. View usage per API key on the{' '}
        <a href="/usage" className={styles.link}>
          Usage page
        </a>
        .
      </p>
      <p>
        Do not share your API key with others or expose it in the browser or other client-side code. To protect your
        account’s security, OpenAI may automatically disable any API key that has leaked publicly.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Secret key</th>
            <th scope="col">Created</th>
            <th scope="col">Last used</th>
            <th scope="col">Project</th>
            <th aria-label="Actions" />
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
                <div className={styles.inline}>
                  <button type="button">Edit</button>
                  <button type="button">Revoke</button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
