// Rate limits of the models. A project's are the organization's unless it has its own.

import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

const ROWS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['gpt-5.5-nano', '200,000', '500', '2,000,000'],
  ['text-embedding-3-large', '1,000,000', '3,000', '3,000,000'],
] as const;

export function RateLimits({ scope }: { scope: 'organization' | 'project' }) {
  return (
    <section>
      <h2 className={styles.subtitle}>Rate limits</h2>
      {scope === 'organization' ? (
        <p className={styles.muted}>
          API usage is subject to rate limits applied on tokens per minute (TPM), requests per minute (RPM), and tokens
          per day (TPD).
        </p>
      ) : (
        <>
          <p className={styles.muted}>Inherited from the organization unless overridden.</p>
          <div className={styles.between}>
            <span>Allow all models</span>
            <Switch label="Allow all models" initially className={styles.switch} thumbClass={styles.thumb} />
          </div>
        </>
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
          {ROWS.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
