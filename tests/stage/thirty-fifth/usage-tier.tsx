// The organization's usage tier, with the limit that is approved by it.

import { useFlag } from '../state.ts';
import { Card, Section, SectionTitle } from './console-kit.tsx';
import styles from './platform.module.css';

const MARK = 'limits-usage-tier';

export function UsageTier() {
  const named = useFlag('named-tier');
  return (
    <Section>
      <SectionTitle mark={MARK}>{named ? 'Usage tier: Build' : 'Usage tier 1'}</SectionTitle>
      <p data-control={MARK} className={styles.muted}>
        As your spend on our API goes up, we automatically move your organization to the next usage tier.{' '}
        <a href="/docs/guides/rate-limits#usage-tiers" className={styles.link}>
          View usage tiers
        </a>
      </p>
      <Card>
        <dl data-control={MARK} className={styles.cardHead}>
          <dt>Approved usage limit</dt>
          <dd className={styles.strong}>$500.00 / month</dd>
        </dl>
      </Card>
    </Section>
  );
}
