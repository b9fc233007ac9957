// Rate limits as a dense table. A project's rows can be changed in place.

import styles from './eighth.module.css';
import type { Scope } from './scope.ts';

const ROWS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
] as const;

export function RateTable({ scope }: { scope: Scope }) {
  return (
    <section>
      <div className={styles.head}>
        <h2>Rate limits</h2>
        <input type="search" aria-label="Search models" placeholder="Search models" className={styles.field} />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Model', 'TPM', 'RPM', 'TPD'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([model, tpm, rpm, tpd]) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              <td>{tpm}</td>
              <td>{rpm}</td>
              <td>{tpd}</td>
              <td>
                {scope === 'project' && (
                  <button type="button" aria-label={`Edit ${model}`} className={styles.quiet}>
                    Edit
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {scope === 'project' && <p className={styles.small}>Inherited from the organization unless changed here.</p>}
    </section>
  );
}
