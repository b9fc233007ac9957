// The table of rate limits; on a project with what it inherits.

import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import type { Scope } from './scope.ts';

const ROWS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['gpt-5.3-codex-spark', '200,000', '500', '900,000'],
  ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
] as const;

export function RateLimits({ scope }: { scope: Scope }) {
  return (
    <div className={styles.section}>
      <div className={styles.title}>Rate limits</div>
      <div className={styles.muted}>
        {scope === 'project'
          ? 'Inherited from the organization unless overridden.'
          : 'API usage is subject to rate limits applied on tokens per minute (TPM), requests per minute (RPM), and tokens per day (TPD).'}
      </div>
      {scope === 'project' && (
        <div className={styles.line}>
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
            {scope === 'project' && <td />}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([model, tpm, rpm, tpd]) => (
            <tr key={model}>
              <td>{model}</td>
              <td>
                <span>{tpm}</span> <span className={styles.muted}>TPM</span>
              </td>
              <td>
                <span>{rpm}</span> <span className={styles.muted}>RPM</span>
              </td>
              <td>
                <span>{tpd}</span> <span className={styles.muted}>TPD</span>
              </td>
              {scope === 'project' && (
                <td>
                  <button type="button" aria-label={`Edit ${model}`} className={styles.icon}>
                    <Icon name="gear" size={14} />
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
