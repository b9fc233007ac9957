// The rate limits, a card per model instead of a table too wide for a phone.

import styles from './api.module.css';
import type { Scope } from './edit-sheet.tsx';

const MODELS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
] as const;

export function RateLimits({ scope }: { scope: Scope }) {
  return (
    <section>
      <h2 className={styles.sticky}>Rate limits</h2>
      {scope === 'project' && <p className={styles.note}>Same as the organization unless changed here.</p>}
      <ul className={styles.stack}>
        {MODELS.map(([model, tpm, rpm, tpd]) => (
          <li key={model} className={styles.card}>
            <h3 className={styles.strong}>{model}</h3>
            <dl className={styles.rates}>
              <div>
                <dt>TPM</dt>
                <dd>{tpm}</dd>
              </div>
              <div>
                <dt>RPM</dt>
                <dd>{rpm}</dd>
              </div>
              <div>
                <dt>TPD</dt>
                <dd>{tpd}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
