// The rates of the models. Decoys.

import { Switch } from '../ui/switch.tsx';
import { Section, SectionTitle } from './console-kit.tsx';
import styles from './platform.module.css';
import type { Scope } from './scope.ts';

const COLUMNS = ['Model', 'TPM', 'RPM', 'TPD'];
const ROWS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['gpt-5.5-nano', '200,000', '500', '2,000,000'],
  ['text-embedding-3-large', '1,000,000', '3,000', '3,000,000'],
] as const;

export function RateLimits({ scope }: { scope: Scope }) {
  return (
    <Section>
      <SectionTitle>Rate limits</SectionTitle>
      <p className={styles.muted}>
        {scope === 'organization'
          ? 'Rate limits by model for your organization, in tokens and requests.'
          : 'Inherited from your organization unless overridden for this project.'}
      </p>
      {scope === 'project' && (
        <div className={styles.cardHead}>
          <span>Allow all models</span>
          <Switch label="Allow all models" initially className={styles.switch} thumbClass={styles.thumb} />
        </div>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([model, tpm, rpm, tpd]) => (
            <tr key={model}>
              <td>
                <code>{model}</code>
              </td>
              <td>{tpm}</td>
              <td>{rpm}</td>
              <td>{tpd}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
