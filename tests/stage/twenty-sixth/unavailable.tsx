// When a page could not be loaded (`failed`): a notice with a reference, and what still works.

import styles from './platform.module.css';

export function Unavailable() {
  return (
    <>
      <h1>This page is temporarily unavailable</h1>
      <p role="alert" className={styles.notice}>
        We couldn’t load your limits and spend. Error 503, reference req_5be1c0.
      </p>
      <div className={styles.beside}>
        <button type="button" className={styles.primary}>
          Reload
        </button>
        <a href="https://status.openai.com/" target="_blank" rel="noreferrer">
          Service status
        </a>
      </div>
      <p className={styles.small}>API requests are not affected. Rate limits stay as they are.</p>
    </>
  );
}
