// The rate limits as a table with a field to search it.

import { Button } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './thirteenth.module.css';

const ROWS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '1,500', '5,000,000'],
  ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
] as const;

export function RateLimits({ scope }: { scope: Scope }) {
  return (
    <>
      <div className={styles.top}>
        <h2>Rate limits</h2>
        <input type="search" aria-label="Search models" placeholder="Search models" className={styles.search} />
        <Button>{scope === 'organization' ? 'Request increase' : 'Edit rate limits'}</Button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Model', 'TPM', 'RPM', 'TPD'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([model, tpm, rpm, tpd]) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              <td>{tpm}</td>
              <td>{rpm}</td>
              <td>{tpd}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
