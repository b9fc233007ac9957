// Limits of the organization or of a project: spend, tier (organization only), rate limits. The organization's title is an h1, the
// project's an h2, as other people built it.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { MonthlyBudget } from './monthly-budget.tsx';
import styles from './platform.module.css';
import { RateLimits } from './rate-limits.tsx';
import { SpendAlerts } from './spend-alerts.tsx';
import { SpendDialog } from './spend-dialog.tsx';
import { SpendLimit } from './spend-limit.tsx';
import { UsageTier } from './usage-tier.tsx';

export function LimitsPage({ scope }: { scope: 'organization' | 'project' }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const old = useFlag('old-budget');
  const alerts = useFlag('spend-alerts');
  const organization = scope === 'organization';
  const edit = () => setEditing(true);
  return (
    <>
      {organization ? <h1 className={styles.title}>Limits</h1> : <h2 className={styles.title}>Limits</h2>}
      {old && organization ? (
        <MonthlyBudget />
      ) : alerts ? (
        <SpendAlerts scope={scope} onEdit={edit} />
      ) : (
        <SpendLimit scope={scope} onEdit={edit} />
      )}
      {organization ? (
        <UsageTier />
      ) : (
        <div className={styles.promo}>
          <span>Your organization’s limits also apply to this project.</span>
          <a href="/settings/organization/limits">View organization limits</a>
        </div>
      )}
      <RateLimits scope={scope} />
      {editing && <SpendDialog scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}
