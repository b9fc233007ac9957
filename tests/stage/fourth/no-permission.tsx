// The limits for somebody who may not see them: what limits are, as a page of the documentation would say it, with
// examples. It has the words of the page, sums and a table, and none of its controls.

import styles from './fourth.module.css';

export function NoPermission() {
  return (
    <article className={styles.stack}>
      <h1>You can’t view these limits</h1>
      <p>Ask an owner of your organization for access. Meanwhile, this is what they are:</p>
      <dl className={styles.stack}>
        <div>
          <dt>
            <b>Organization spend limit</b>
          </dt>
          <dd>An amount per month, for instance $100.00. Alerts are sent at parts of it, such as 80% ($80).</dd>
        </div>
        <div>
          <dt>
            <b>Usage tier</b>
          </dt>
          <dd>What an organization may spend at most. Usage tier 1 ends at $100 / month; it rises as you pay.</dd>
        </div>
        <div>
          <dt>
            <b>Rate limits</b>
          </dt>
          <dd>How many requests and tokens a model takes in a minute.</dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        <a href="/docs/guides/spend-limits">Read the guide to spend limits</a>
      </p>
    </article>
  );
}
