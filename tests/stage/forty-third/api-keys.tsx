// The API keys, a table. The keys are masked and belong to nobody.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'Default project', 'All'],
  ['website', 'sk-...Lm0A', 'Aug 30, 2026', 'Nov 21, 2026', 'Website', 'Restricted'],
  ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Default project', 'Read only'],
];

export function ApiKeys() {
  return (
    <>
      <div className={styles.lN4e}>
        <h1 data-control="api-keys-leaked" className={styles.h1Pg}>
          API keys
        </h1>
        <div className={styles.fL1x} />
        <button type="button" className={styles.pR1m}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </div>
      <p className={styles.q7Mu}>
        As an owner of this organization, you can view and manage all API keys. Do not share your API key with others or
        expose it in the browser or other client-side code.
      </p>
      <table className={styles.tL2e}>
        <thead>
          <tr>
            {['Name', 'Secret key', 'Created', 'Last used', 'Project', 'Permissions'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <td />
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
                <button type="button" aria-label={`Revoke ${name}`} className={styles.i0Nf}>
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
