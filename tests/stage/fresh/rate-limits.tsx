// Rate limits, folded by family of models: the first is open.

import styles from './fresh.module.css';

const FAMILIES: [name: string, rows: [model: string, tokens: string, requests: string, batch: string][]][] = [
  [
    'Text',
    [
      ['gpt-5.5', '500,000', '500', '1,500,000'],
      ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ],
  ],
  ['Embeddings', [['text-embedding-4', '1,000,000', '3,000', '3,000,000']]],
];

export function RateLimits() {
  return (
    <section className={styles.panel}>
      <h2>Rate limits</h2>
      {FAMILIES.map(([name, rows], index) => (
        <details key={name} open={index === 0} className={styles.fold}>
          <summary>{name}</summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Model</th>
                <th scope="col">Tokens per minute</th>
                <th scope="col">Requests per minute</th>
                <th scope="col">Batch queue limit</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([model, ...cells]) => (
                <tr key={model}>
                  <td>{model}</td>
                  {cells.map((cell) => (
                    <td key={cell}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  );
}
