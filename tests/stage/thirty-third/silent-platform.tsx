// Pages of the platform without any meter: no permission, an error, and billing before anything was bought.

import styles from './platform.module.css';

export function NoAccess() {
  return (
    <div className={styles.message}>
      <div className={styles.sectionTitle}>You don’t have access to this page</div>
      <div className={styles.small}>
        <span>
          Only organization owners and members with the Usage Dashboard permission can see it. Ask an owner of your
          organization for access.
        </span>
      </div>
      <a href="/docs" className={styles.link}>
        Go to the docs
      </a>
    </div>
  );
}

export function PageFailed() {
  return (
    <div className={styles.message}>
      <div className={styles.sectionTitle}>Something went wrong</div>
      <div className={styles.small}>
        <span>We could not load this page. Try again, or check status.openai.com.</span>
      </div>
      <button type="button" className={styles.button}>
        <span className={styles.buttonInner}>Try again</span>
      </button>
    </div>
  );
}

export function BillingStart() {
  return (
    <div className={styles.block}>
      <div className={styles.message}>
        <div className={styles.sectionTitle}>Start building with the API</div>
        <div className={styles.small}>
          <span>Add payment details to make your first request. You only pay for what you use.</span>
        </div>
        <button type="button" className={styles.primary}>
          <span className={styles.buttonInner}>Add payment details</span>
        </button>
      </div>
      <div className={styles.card}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>Model</th>
              <th>Input, per 1M tokens</th>
              <th>Output, per 1M tokens</th>
            </tr>
          </thead>
          <tbody>
            {[
              ['gpt-5.5', '$1.25', '$10.00'],
              ['gpt-5.5-mini', '$0.25', '$2.00'],
            ].map(([model, input, output]) => (
              <tr key={model}>
                <td>{model}</td>
                <td>{input}</td>
                <td>{output}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
