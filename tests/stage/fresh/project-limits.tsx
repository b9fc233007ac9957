// /settings/proj_…/limits as a form on the page: the amount is a field, and what happens at it is chosen with radio
// buttons. A tier is no matter of a project, but a link speaks of tiers.

import styles from './fresh.module.css';
import { RateLimits } from './rate-limits.tsx';

export function ProjectLimits() {
  return (
    <>
      <h1>Project limits</h1>
      <Spend />
      <RateLimits />
      <footer className={styles.links}>
        <a href="/docs/guides/rate-limits">About usage tiers and rate limits</a>
        <a href="/settings/organization/limits">Organization limits</a>
        <a href="/settings/organization/billing/overview">Billing</a>
      </footer>
    </>
  );
}

function Spend() {
  const mark = 'limits-alert-or-hard';
  return (
    <section className={styles.panel}>
      <form>
        <fieldset className={styles.fieldset}>
          <legend data-control={mark}>Spend limit of this project</legend>
          <p className={styles.quiet}>$3.18 spent in November</p>
          <label data-control={mark}>
            Dollars per month
            <input type="text" inputMode="decimal" defaultValue="25.00" className={styles.select} />
          </label>
          <div data-control={mark} role="radiogroup" aria-label="When the limit is reached">
            <label>
              <input type="radio" name="at-limit" defaultChecked /> Email the owners
            </label>
            <label>
              <input type="radio" name="at-limit" /> Hard limit: refuse further requests
            </label>
          </div>
          <button type="submit" data-control={mark} className={styles.primary}>
            Save limit
          </button>
        </fieldset>
      </form>
    </section>
  );
}
