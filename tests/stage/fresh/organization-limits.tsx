// /settings/organization/limits: the spend limit and the tier are cards side by side, the limit with a <meter> and its
// enforcement spelt out; rate limits fold, one table a family of models.

import { useFlag } from '../state.ts';
import styles from './fresh.module.css';
import { RateLimits } from './rate-limits.tsx';

export function OrganizationLimits() {
  return (
    <>
      <h1>Limits</h1>
      <p className={styles.quiet}>For the whole organization. Projects can have lower ones.</p>
      <div className={styles.halves}>
        <Tier />
        <Spend />
      </div>
      <RateLimits />
    </>
  );
}

function Tier() {
  const mark = 'limits-usage-tier';
  return (
    <article className={styles.panel}>
      <h2 data-control={mark}>Usage tier</h2>
      <p data-control={mark} className={styles.number}>
        Build
      </p>
      <dl data-control={mark} className={styles.terms}>
        <dt>Approved for</dt>
        <dd>$500.00 a month</dd>
        <dt>Next tier</dt>
        <dd>Launch</dd>
      </dl>
      <a href="/docs/guides/rate-limits" data-control={mark}>
        How tiers set your rate limits
      </a>
    </article>
  );
}

function Spend() {
  const none = useFlag('no-limit');
  const mark = 'limits-alert-or-hard';
  return (
    <article className={styles.panel}>
      <h2 data-control={mark}>Monthly spend limit</h2>
      {none ? (
        <p data-control={mark}>Not set</p>
      ) : (
        <>
          <p data-control={mark}>
            <b>$12.34</b> of $100.00
          </p>
          <meter data-control={mark} min={0} max={100} value={12.34} aria-label="Spent of the limit" />
          <dl data-control={mark} className={styles.terms}>
            <dt>At the limit</dt>
            <dd>Send an alert, keep serving requests</dd>
          </dl>
        </>
      )}
      <button type="button" data-control={mark} className={styles.button}>
        {none ? 'Set a limit' : 'Change limit'}
      </button>
      {!none && (
        <div className={styles.row}>
          <span className={styles.quiet}>Emails at</span>
          <span className={styles.pill}>$50</span>
          <span className={styles.pill}>$80</span>
        </div>
      )}
    </article>
  );
}
