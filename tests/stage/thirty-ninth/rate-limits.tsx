// The table of rate limits; a project's are inherited. Nothing here is a control of a note.

import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import { Tip } from './platform-parts.tsx';
import type { Scope } from './scope.ts';

export function RateLimits({ scope }: { scope: Scope }) {
  return (
    <div className={styles.stack}>
      <div className={styles.cardHead}>
        <div className={styles.labelRow}>
          <div className={styles.sectionTitle}>Rate limits</div>
          <Tip />
        </div>
        {scope === 'project' && (
          <div className={styles.labelRow}>
            <span>Allow all models</span>
            <Switch label="Allow all models" initially className={styles.switch} thumbClass={styles.thumb} />
          </div>
        )}
      </div>
      {scope === 'project' && (
        <div className={styles.muted}>Limits are inherited from your organization unless overridden.</div>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            {['Model', 'TPM', 'RPM', 'TPD'].map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[
            ['gpt-5.5', '500,000 TPM', '500 RPM', '1,500,000 TPD'],
            ['gpt-5.5-mini', '500,000 TPM', '500 RPM', '5,000,000 TPD'],
            ['gpt-image-2', '100,000 TPM', '5 RPM', '-'],
            ['text-embedding-4', '1,000,000 TPM', '3,000 RPM', '3,000,000 TPD'],
          ].map(([model, ...numbers]) => (
            <tr key={model}>
              <td>
                <span className={styles.code}>{model}</span>
              </td>
              {numbers.map((number) => (
                <td key={number}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
