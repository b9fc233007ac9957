// Rate limits: a table of models. Of a project they are the organization's unless overridden.

import styles from './platform.module.css';

const ROWS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['gpt-5.5-nano', '200,000', '500', '2,000,000'],
  ['gpt-5.3-codex-spark', '250,000', '500', '900,000'],
  ['gpt-image-2', '100,000', '5', '–'],
  ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
];

export function RateLimits({ scope }: { scope: 'organization' | 'project' }) {
  return (
    <section className={styles.stack}>
      <h3 className={styles.subtitle}>Rate limits</h3>
      <p className={styles.small}>
        {scope === 'organization'
          ? 'API usage is subject to rate limits applied on tokens per minute (TPM), requests per minute (RPM), and tokens per day (TPD).'
          : 'Inherited from your organization unless overridden.'}
      </p>
      {scope === 'project' && (
        <label className={styles.inline}>
          <input type="checkbox" defaultChecked /> Allow all models
        </label>
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
          {ROWS.map(([model, tokens, requests, day]) => (
            <tr key={model}>
              <td>{model}</td>
              <td>{tokens}</td>
              <td>{requests}</td>
              <td>{day}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
