// A page of the documentation. It speaks of usage, limits and credit without being a page about the reader's own:
// nothing may be explained here. Invented.

import styles from './platform.module.css';

export function Docs() {
  return (
    <article className={styles.prose}>
      <h1 className={styles.heading}>Overview</h1>
      <p>Build with text, images and audio. The guides below start from nothing.</p>
      <h2>Usage</h2>
      <p>
        Every response tells its usage in tokens. Total Spend and the Credit balance of an organization are shown on its
        own pages; a monthly spend limit of $100.00 is an example.
      </p>
      <h2>Rate limits</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Error</th>
            <th>Status</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>rate_limit_exceeded</td>
            <td>429</td>
          </tr>
          <tr>
            <td>insufficient_quota</td>
            <td>429</td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}
