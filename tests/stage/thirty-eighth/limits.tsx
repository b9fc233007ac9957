// Limits of an organization or a project: spend, its alerts, the tier, rate limits. Decoys: what the
// organization may spend (project), the sums of the next tier, the numbers of the models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { EditSpendLimit } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { RateLimits } from './rate-limits.tsx';
import { type Scope, SPEND } from './scope.ts';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <h1>Limits</h1>
      <section aria-labelledby="spend" className={styles.stack}>
        <h2 id="spend" data-control={SPEND}>
          Spend
        </h2>
        <SpendCard scope={scope} onEdit={() => setEditing(true)} />
        {scope === 'project' && (
          <p className={styles.small}>
            This project also counts toward the organization’s limit of $100.00.{' '}
            <a href="/settings/organization/limits">View organization limits</a>
          </p>
        )}
      </section>
      {scope === 'organization' && <Tier />}
      <RateLimits scope={scope} />
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function SpendCard({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const [limit, percent, alerts] =
    scope === 'organization'
      ? (['$100.00', 12, ['80% ($80)', '100% ($100)']] as const)
      : (['$25.00', 49, ['50% ($12.50)', '90% ($22.50)', '100% ($25)']] as const);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h3 data-control={SPEND}>{scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}</h3>
        <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
          Edit spend limit
        </button>
      </div>
      {none ? (
        <p data-control={SPEND} className={styles.quiet}>
          No spend limit set
        </p>
      ) : (
        <>
          <p data-control={SPEND}>
            {spent} / {limit}
          </p>
          <div data-control={SPEND} className={styles.track}>
            <div style={{ width: `${percent}%` }} />
          </div>
          <small data-control={SPEND} className={styles.small}>
            Your actual costs may exceed this based on usage
          </small>
          <Alerts alerts={alerts} />
        </>
      )}
    </div>
  );
}

function Alerts({ alerts }: { alerts: readonly string[] }) {
  const title = useFlag('spend-alerts') ? 'Spend alerts' : 'Alerts';
  return (
    <section aria-labelledby="alerts">
      <h4 id="alerts" data-control={SPEND} className={styles.label}>
        {title}
      </h4>
      <ul data-control={SPEND}>
        {alerts.map((alert) => (
          <li key={alert} className={styles.line}>
            {alert}
          </li>
        ))}
      </ul>
    </section>
  );
}

const TIER = 'limits-usage-tier';

function Tier() {
  const named = useFlag('named-tier');
  return (
    <section aria-labelledby="tier" className={styles.stack}>
      <h2 id="tier" data-control={TIER}>
        {named ? 'Usage tier' : 'Usage tier 1'}
      </h2>
      {named && (
        <p data-control={TIER}>
          <span className={styles.pill}>Build</span>
        </p>
      )}
      <p data-control={TIER} className={styles.quiet}>
        Your approved usage limit is $500.00 per month. It increases as your organization pays for usage.{' '}
        <a href="/docs/guides/rate-limits#usage-tiers">Learn more about usage tiers</a>
      </p>
    </section>
  );
}
