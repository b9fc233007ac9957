// Rate limits: each model a line that opens to show its numbers.

import styles from './platform.module.css';

const MODELS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
] as const;

export function Rates({ scope }: { scope: 'organization' | 'project' }) {
  return (
    <section className={styles.section}>
      <h2>Rate limits</h2>
      {scope === 'project' && (
        <p className={styles.help}>As in the organization, unless you set lower ones for this project.</p>
      )}
      <div className={styles.settings}>
        {MODELS.map(([model, tokens, requests, day], index) => (
          <details key={model} open={index === 0} className={styles.model}>
            <summary>
              {model}
              <span className={styles.caption}>{tokens} TPM</span>
            </summary>
            <dl className={styles.terms}>
              <div>
                <dt>Tokens per minute</dt>
                <dd>{tokens}</dd>
              </div>
              <div>
                <dt>Requests per minute</dt>
                <dd>{requests}</dd>
              </div>
              <div>
                <dt>Tokens per day</dt>
                <dd>{day}</dd>
              </div>
            </dl>
          </details>
        ))}
      </div>
    </section>
  );
}
