// Any platform page whose content did not arrive.

import styles from './platform.module.css';

export function LoadError() {
  return (
    <div role="alert" className={styles.blank}>
      <h2 className={styles.subtitle}>Something went wrong</h2>
      <p className={styles.small}>We couldn’t load this page. Your limits and your API traffic are not affected.</p>
      <div className={styles.inline}>
        <button type="button" className={styles.primary}>
          Try again
        </button>
        <a href="https://status.openai.com/" className={styles.control}>
          Status
        </a>
      </div>
    </div>
  );
}
