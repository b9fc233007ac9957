// What each model may do in a minute and a day: decoys.

import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import type { Scope } from './scope.ts';

const MODELS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '200,000', '1,000', '5,000,000'],
  ['text-embedding-4', '1,000,000', '3,000', '–'],
];

export function RateLimits({ scope }: { scope: Scope }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Rate limits</h2>
      {scope === 'project' && (
        <>
          <p className={styles.muted}>Inherited from the organization unless overridden.</p>
          <div className={styles.inline}>
            <Switch label="Allow all models" initially className={styles.switch} thumbClass={styles.thumb} />
            <span>Allow all models</span>
          </div>
        </>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">TPM</th>
            <th scope="col">RPM</th>
            <th scope="col">TPD</th>
          </tr>
        </thead>
        <tbody>
          {MODELS.map(([model, ...numbers]) => (
            <tr key={model}>
              <td>{model}</td>
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
