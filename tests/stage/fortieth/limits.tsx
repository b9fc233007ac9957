// Limits of an organization or a project: spend, the tier, rate limits. Headings of mixed levels.

import { useState } from 'react';
import { useFlag, useStage } from '../state.ts';
import { EditSpendLimit } from './edit-spend-limit.tsx';
import { MonthlyBudget } from './monthly-budget.tsx';
import styles from './platform.module.css';
import { RateLimits } from './rate-limits.tsx';
import { SpendLimit } from './spend-limit.tsx';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: 'organization' | 'project' }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const budget = useFlag('old-budget');
  return (
    <div className={styles.stack}>
      <div>
        <h1 className={styles.h1}>Limits</h1>
        <p className={styles.quiet}>
          {scope === 'organization'
            ? 'Manage API spend and view rate limits of your organization.'
            : 'Manage API spend and rate limits of Default project.'}
        </p>
      </div>
      {budget ? <MonthlyBudget /> : <SpendLimit scope={scope} onEdit={() => setEditing(true)} />}
      {scope === 'organization' && <Tier />}
      <RateLimits scope={scope} />
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </div>
  );
}

function Tier() {
  const { flags } = useStage();
  const name = flags.has('named-tier') ? 'Build' : flags.has('launch') ? 'Launch' : flags.has('grow') && 'Grow';
  return (
    <section>
      <h3 data-control={TIER} className={styles.h2}>
        {name ? `Usage tier: ${name}` : 'Usage tier 1'}
      </h3>
      <p data-control={TIER} className={styles.quiet}>
        Your usage tier sets your approved usage limit and rate limits. You move up as your organization spends on the
        API. <a href="/docs/guides/rate-limits">Learn about usage tiers</a>
      </p>
    </section>
  );
}
