// The limits of an organization or a project: spend, tier, rate limits. Decoys: the approved usage limit, the
// numbers of the models.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { BudgetCard } from './budget-card.tsx';
import { EditLimit } from './edit-limit.tsx';
import styles from './platform.module.css';
import { RateLimits } from './rate-limits.tsx';
import type { Scope } from './scope.ts';
import { SpendCard } from './spend-card.tsx';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const old = useFlag('old-budget');
  return (
    <div className={styles.stack}>
      <h1 className={styles.title}>Limits</h1>
      <section>
        <h2 className={styles.heading}>Spend</h2>
        {old ? <BudgetCard /> : <SpendCard scope={scope} onEdit={() => setEditing(true)} />}
      </section>
      {scope === 'organization' && <Tier />}
      <RateLimits scope={scope} />
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </div>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <section>
      {named ? (
        <dl className={styles.inline}>
          <dt data-control={TIER} className={styles.heading}>
            Usage tier
          </dt>
          <dd data-control={TIER} className={styles.pill}>
            Build
          </dd>
        </dl>
      ) : (
        <div data-control={TIER} className={styles.heading}>
          Usage tier 1
        </div>
      )}
      <p data-control={TIER} className={styles.small}>
        Your approved usage limit is $500.00 per month. As your usage and spend on the API go up, we move your
        organization to the next tier.{' '}
        <a href="/docs/guides/rate-limits#usage-tiers" className={styles.text}>
          View all tiers
        </a>
      </p>
    </section>
  );
}
