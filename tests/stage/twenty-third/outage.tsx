// Instead of any page, when it could not be loaded.

import styles from './platform.module.css';

export function Outage() {
  return (
    <div role="alert" className={styles.message}>
      <h1>Something went wrong</h1>
      <p>
        We couldn’t load your organization’s settings. Your limits stay as they are, and API requests are not affected.
      </p>
      <button type="button" className={styles.button}>
        Reload
      </button>
      <p className={styles.caption}>
        Request req_7f3a. See <a href="https://status.openai.com/">status.openai.com</a>
      </p>
    </div>
  );
}
