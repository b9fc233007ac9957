// Rate limits: a table of models; a project inherits them, or allows fewer models. Decoys.

import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

const ROWS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['gpt-realtime-2', '40,000', '200', '–'],
  ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
] as const;

export function RateLimits({ scope }: { scope: 'organization' | 'project' }) {
  return (
    <section>
      <h2 className={styles.h2}>Rate limits</h2>
      <p className={styles.quiet}>
        {scope === 'organization'
          ? 'API usage is subject to rate limits applied on tokens per minute (TPM), requests per minute or day (RPM/RPD), and other model-specific limits.'
          : 'Inherited from the organization unless overridden.'}
      </p>
      {scope === 'project' && (
        <div className={styles.group}>
          <Switch label="Allow all models" initially className={styles.toggle} thumbClass={styles.thumb} />
          <span>Allow all models</span>
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
          {ROWS.map(([model, ...numbers]) => (
            <tr key={model}>
              <td>{model}</td>
              {numbers.map((number, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={index}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
