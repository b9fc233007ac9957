// /api-keys, /settings/organization/api-keys and a project's keys. Only the addresses were reported; the table is
// invented, its keys are masked and belong to nobody.

import { useFlag } from '../state.ts';
import styles from './platform.module.css';

export function ApiKeys() {
  const single = useFlag('single-project');
  const keys = [
    ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'Default project'],
    ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', single ? 'Default project' : 'Research'],
  ];
  return (
    <>
      <div className={styles.headingRow}>
        <h1 data-control="api-keys-leaked" className={styles.heading}>
          API keys
        </h1>
        <button type="button" className={styles.primary}>
          Create new secret key
        </button>
      </div>
      <p className={styles.muted}>
        Do not share your API key with others or expose it in the browser or other client-side code.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Name</th>
            <th>Key</th>
            <th>Created</th>
            <th>Last used</th>
            <th>Project</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((cells) => (
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
