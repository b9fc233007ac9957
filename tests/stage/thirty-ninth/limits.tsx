// Limits of an organization or a project: spend, tier (organization), rate limits. Decoys: the organization's limit named on a
// project's page, the tier's maximum, the numbers of the models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { EditSpendLimit } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { Action, Tip } from './platform-parts.tsx';
import { RateLimits } from './rate-limits.tsx';
import { type Scope, SPEND } from './scope.ts';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>Limits</h1>
      </div>
      <div className={styles.stack}>
        <div data-control={SPEND} className={styles.sectionTitle}>
          Spend
        </div>
        <SpendLimit scope={scope} onEdit={() => setEditing(true)} />
        {scope === 'organization' ? (
          <UsageTier />
        ) : (
          <div className={styles.muted}>
            Your organization’s limits also apply to this project.{' '}
            <a href="/settings/organization/limits" className={styles.link}>
              View organization limits
            </a>
          </div>
        )}
        <RateLimits scope={scope} />
      </div>
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const [limit, percent, alerts] =
    scope === 'organization'
      ? ['$100.00', '12%', ['80% ($80)', '100% ($100)']]
      : ['$25.00', '49%', ['50% ($12.50)', '90% ($22.50)', '100% ($25)']];
  return (
    <div className={styles.card}>
      <div className={styles.cardHead}>
        <div className={styles.labelRow}>
          <div data-control={SPEND} className={styles.strong}>
            {scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}
          </div>
          <Tip />
        </div>
        <Action icon="gear" mark={SPEND} onClick={onEdit}>
          Edit spend limit
        </Action>
      </div>
      {none ? (
        <div data-control={SPEND} className={styles.muted}>
          No spend limit set
        </div>
      ) : (
        <>
          <div data-control={SPEND} className={styles.figureSmall}>
            <span>{spent}</span>
            <span className={styles.muted}> / {limit}</span>
          </div>
          <div data-control={SPEND} className={styles.thin}>
            <div style={{ width: percent }} />
          </div>
          <div data-control={SPEND} className={styles.small}>
            Your actual costs may exceed this based on usage
          </div>
          <div className={styles.alerts}>
            {alerts.map((alert) => (
              <div key={alert} data-control={SPEND} className={styles.alert}>
                <span className={styles.dot} />
                <span>{alert}</span>
              </div>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function UsageTier() {
  const named = useFlag('named-tier');
  return (
    <div className={styles.labelled}>
      <div className={styles.labelRow}>
        <div data-control={TIER} className={styles.sectionTitle}>
          {named ? 'Usage tier: Build' : 'Usage tier 1'}
        </div>
        <Tip />
      </div>
      <div data-control={TIER} className={styles.muted}>
        Usage tiers set the maximum your organization can spend each month and its rate limits. As your usage and spend
        go up, you are moved to the next tier automatically.{' '}
        <a href="/docs/guides/rate-limits#usage-tiers" className={styles.link}>
          Learn more about usage tiers
        </a>
      </div>
    </div>
  );
}
