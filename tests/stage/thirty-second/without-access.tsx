// Platform pages without any meter: no permission, an error, an organization that has not bought anything.

import styles from './platform.module.css';

export function WithoutAccess() {
  return (
    <div className={styles.blank}>
      <h2 className={styles.subtitle}>You don’t have access to this page</h2>
      <p className={styles.muted}>
        Only organization owners and members with the Usage Dashboard permission can view it. Contact your organization
        owner for access.
      </p>
      <a href="/settings/profile" className={styles.button}>
        Go to your profile
      </a>
    </div>
  );
}

export function LoadFailed() {
  return (
    <>
      <h1 className={styles.title}>Limits</h1>
      <div role="alert" className={styles.blank}>
        <p>Something went wrong. Please try again.</p>
        <button type="button" className={styles.button}>
          Try again
        </button>
        <a href="https://status.openai.com/" className={styles.link}>
          OpenAI status
        </a>
      </div>
    </>
  );
}

export function NothingBought() {
  return (
    <>
      <h1 className={styles.title}>Billing</h1>
      <div className={styles.blank}>
        <h2 className={styles.subtitle}>Start building with the API</h2>
        <p className={styles.muted}>
          Add payment details to make your first request. A payment of $5 covers about 4 million tokens of gpt-5.5-mini.
        </p>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
      </div>
      <div className={styles.note}>Note: This does not reflect the status of your ChatGPT account.</div>
    </>
  );
}
