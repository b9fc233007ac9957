// The models' rate limits in a table; a project has them from its organization unless it says otherwise.

import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import type { Scope } from './scope.ts';

const ROWS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['gpt-image-2', '100,000', '5', '–'],
  ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
];

export function RateLimits({ scope }: { scope: Scope }) {
  return (
    <section>
      <div className={styles.heading}>Rate limits</div>
      <p className={styles.small}>
        {scope === 'organization'
          ? 'API usage is subject to rate limits applied on tokens per minute (TPM), requests per minute (RPM) and tokens per day (TPD).'
          : 'Inherited from your organization unless you override them for this project.'}
      </p>
      {scope === 'project' && (
        <div className={styles.inline}>
          <span>Allow all models</span>
          <Switch label="Allow all models" initially className={styles.switch} thumbClass={styles.thumb} />
        </div>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Model</th>
            <th>TPM</th>
            <th>RPM</th>
            <th>TPD</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([model, tpm, rpm, tpd]) => (
            <tr key={model}>
              <td>{model}</td>
              <td>{tpm}</td>
              <td>{rpm}</td>
              <td>{tpd}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
