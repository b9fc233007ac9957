// Billing before anything was bought: what the API costs, how to start, and no meter.

import styles from './platform.module.css';

export function StartBuilding() {
  const prices = [
    ['gpt-5.5', '$1.25', '$10.00'],
    ['gpt-5.5-mini', '$0.25', '$2.00'],
    ['gpt-5.5-nano', '$0.05', '$0.40'],
  ];
  return (
    <>
      <h1 className={styles.title}>Billing</h1>
      <div className={styles.card}>
        <h2 className={styles.subtitle}>Start building with the API</h2>
        <p className={styles.small}>Pay only for what you use. Add a card and buy your first credits, from $5.</p>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Input / 1M tokens</th>
            <th scope="col">Output / 1M tokens</th>
          </tr>
        </thead>
        <tbody>
          {prices.map(([model, input, output]) => (
            <tr key={model}>
              <td>{model}</td>
              <td>{input}</td>
              <td>{output}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
