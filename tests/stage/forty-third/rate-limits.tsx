// The rate limits of the models; a project's are the organization's unless overridden.

import styles from './platform.module.css';

const MODELS = [
  ['gpt-5.5', '500,000', '500', '900,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['gpt-4.1', '30,000', '500', '900,000'],
  ['text-embedding-3-small', '1,000,000', '3,000', '3,000,000'],
  ['gpt-image-2', '100,000', '5', '–'],
];

export function RateLimits({ scope }: { scope: 'organization' | 'project' }) {
  return (
    <section>
      <h3>Rate limits</h3>
      <p className={styles.q7Mu}>
        {scope === 'organization'
          ? 'The API enforces rate limits per model, in tokens and requests.'
          : 'Inherited from the organization unless overridden.'}
      </p>
      {scope === 'project' && (
        <label className={styles.lN4e}>
          <input type="checkbox" defaultChecked /> Allow all models
        </label>
      )}
      <table className={styles.tL2e}>
        <thead>
          <tr>
            {['Model', 'TPM', 'RPM', 'TPD'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MODELS.map(([model, tokens, requests, day]) => (
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
