// Limits of an organization or a project: spend, the usage tier (organization only), rate limits.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { EditSpendLimit } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { RateLimits } from './rate-limits.tsx';
import { SpendLimit } from './spend-limit.tsx';

const TIER = 'limits-usage-tier';

export function LimitsPage({ scope }: { scope: 'organization' | 'project' }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <h1 className={styles.title}>Limits</h1>
      <SpendLimit scope={scope} onEdit={() => setEditing(true)} />
      {scope === 'organization' && <UsageTier />}
      <RateLimits scope={scope} />
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function UsageTier() {
  const named = useFlag('named-tier');
  return (
    <section>
      <h2 data-control={TIER} className={styles.subtitle}>
        {named ? 'Usage tier: Build' : 'Usage tier 1'}
      </h2>
      <p data-control={TIER} className={styles.muted}>
        Your organization moves to a higher usage tier as your usage and your spend on the API go up. Approved usage
        limit: $500.00 per month.
      </p>
      <a href="/docs/guides/rate-limits#usage-tiers" className={styles.link}>
        Learn more about usage tiers
      </a>
    </section>
  );
}
