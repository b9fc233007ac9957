// The API keys of a project. The keys are masked and belong to nobody.

import styles from './platform.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'All'],
  ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Restricted'],
];

export function ApiKeys() {
  return (
    <>
      <div className={styles.split}>
        <h1 data-control="api-keys-leaked" className={styles.h1}>
          API keys
        </h1>
        <button type="button" className={styles.primary}>
          Create new secret key
        </button>
      </div>
      <div className={styles.muted}>
        <p>
          You have permission to view and manage all API keys in this project. View usage per API key on the{' '}
          <a href="/usage" className={styles.under}>
            Usage page
          </a>
          .
        </p>
        <p>
          Do not share your API key with others or expose it in the browser or other client-side code. To protect your
          account’s security, OpenAI may automatically disable any API key that has leaked publicly.
        </p>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Name', 'Secret key', 'Created', 'Last used', 'Permissions'].map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KEYS.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
