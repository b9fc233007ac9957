// The limits of an organization or a project: spend, tier, rate limits, and the dialog over them. Decoys: the tier's sum, the
// organization's limit on the project's page, the models' numbers.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { EditSpendLimit } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { RateLimits } from './rate-limits.tsx';
import { SpendLimitCard } from './spend-limit-card.tsx';

const TIER = 'limits-usage-tier';

export function LimitsPage({ scope }: { scope: 'organization' | 'project' }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const edit = () => setEditing(true);
  return (
    <>
      {scope === 'organization' ? <h1 className={styles.h1Pg}>Limits</h1> : <h2 className={styles.h1Pg}>Limits</h2>}
      <section>
        <h3>Spend</h3>
        <SpendLimitCard scope={scope} onEdit={edit} />
      </section>
      {scope === 'organization' ? (
        <UsageTier />
      ) : (
        <p className={styles.q7Mu}>
          Your organization also has a limit of $100.00 per month.{' '}
          <a href="/settings/organization/limits">Organization limits</a>
        </p>
      )}
      <RateLimits scope={scope} />
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function UsageTier() {
  const named = useFlag('named-tier');
  return (
    <section>
      <h3 data-control={TIER}>{named ? 'Usage tier: Build' : 'Usage tier 1'}</h3>
      <p data-control={TIER} className={styles.q7Mu}>
        Your usage tier sets your rate limits and the maximum your organization can spend each month. Tiers go up
        automatically as you use the API.
      </p>
      <a href="/docs/guides/rate-limits">Learn more about usage tiers</a>
    </section>
  );
}
