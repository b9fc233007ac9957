// The platform without any of its meters: no permission, an error, and an organization that is only being set up.

import styles from './platform.module.css';

export function NoAccess() {
  return (
    <div className={styles.eM0y}>
      <h1 className={styles.h1Pg}>You don’t have access to this page</h1>
      <p className={styles.q7Mu}>
        Ask an organization owner for the Usage Dashboard permission, or switch to another organization.
      </p>
      <a href="/settings/profile" className={styles.bT2n}>
        Your profile
      </a>
    </div>
  );
}

export function PlatformFailed() {
  return (
    <div role="alert" className={styles.eM0y}>
      <p className={styles.b0Ld}>Something went wrong</p>
      <p className={styles.q7Mu}>There was an error loading this page. Error ID: 7c1f-40d2. Code 500.</p>
      <button type="button" className={styles.bT2n}>
        Retry
      </button>
    </div>
  );
}

export function PlatformEmpty() {
  const prices = [
    ['gpt-5.5', '$1.25', '$10.00'],
    ['gpt-5.5-mini', '$0.25', '$2.00'],
  ];
  return (
    <>
      <h1 className={styles.h1Pg}>Start building with the API</h1>
      <p className={styles.q7Mu}>Add payment details to make your first request. You only pay for what you use.</p>
      <button type="button" className={styles.pR1m}>
        Add payment details
      </button>
      <table className={styles.tL2e}>
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
