// The table of rate limits. All its numbers are decoys.

import styles from './platform.module.css';
import type { Scope } from './scope.ts';

const ROWS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['text-embedding-3-large', '1,000,000', '3,000', '3,000,000'],
] as const;

export function RateLimits({ scope }: { scope: Scope }) {
  const project = scope === 'project';
  return (
    <section aria-labelledby="rates" className={styles.stack}>
      <div className={styles.head}>
        <h2 id="rates">Rate limits</h2>
        {project && (
          <label>
            <input type="checkbox" defaultChecked /> Allow all models
          </label>
        )}
      </div>
      <p className={styles.quiet}>
        {project
          ? 'Limits are inherited from your organization unless you override them for this project.'
          : 'API usage is subject to rate limits applied on tokens per minute (TPM), requests per minute (RPM), and tokens per day (TPD).'}
      </p>
      <table className={styles.table}>
        <caption className={styles.hidden}>Rate limits by model</caption>
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
          {ROWS.map(([model, ...numbers]) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              {numbers.map((number) => (
                <td key={number}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
