// The organization's usage tier: a number, or a name as since October 2026.

import { useFlag } from '../state.ts';
import styles from './platform.module.css';

const TIER = 'limits-usage-tier';

export function UsageTier() {
  const named = useFlag('named-tier');
  return (
    <section className={styles.stack}>
      <h3 data-control={TIER} className={styles.subtitle}>
        {named ? 'Usage tier: Build' : 'Usage tier 1'}
      </h3>
      <p data-control={TIER} className={styles.small}>
        Your tier sets your rate limits and your approved usage limit of $500.00 per month. You move to the next tier
        automatically as you pay for the API.{' '}
        <a href="/docs/guides/rate-limits#usage-tiers" className={styles.link}>
          View usage tiers
        </a>
      </p>
    </section>
  );
}
