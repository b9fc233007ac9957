// The limits of an organization or a project: spend with its card and alerts, the tier (of an organization), the models'
// rates. Decoys: the approved sum, what models may do.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { EditSpendLimit } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { RateLimits } from './rate-limits.tsx';
import { type Scope, SPEND } from './scope.ts';

const TIER = 'limits-usage-tier';

export function ApiLimits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <h1 className={styles.title}>Limits</h1>
      <section className={styles.section}>
        <h2 data-control={SPEND} className={styles.heading}>
          Spend
        </h2>
        <Spend scope={scope} onEdit={() => setEditing(true)} />
      </section>
      {scope === 'organization' && <Tier />}
      <RateLimits scope={scope} />
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function Spend({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  const spent = useLive('$12.34', '$12.36');
  return (
    <>
      <div className={styles.card}>
        <div data-control={SPEND} className={styles.strong}>
          {organization ? 'Organization spend limit' : 'Project spend limit'}
        </div>
        {none ? (
          <div data-control={SPEND} className={styles.muted}>
            No spend limit set
          </div>
        ) : (
          <>
            <div data-control={SPEND}>
              {spent} / {organization ? '$100.00' : '$25.00'}
            </div>
            <div data-control={SPEND} className={styles.bar}>
              <div style={{ width: organization ? '12%' : '49%' }} />
            </div>
            <small data-control={SPEND} className={styles.small}>
              Your actual costs may exceed this based on usage
            </small>
          </>
        )}
        <div className={styles.buttons}>
          <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
            Edit spend limit
          </button>
        </div>
      </div>
      {!none && <Alerts rows={organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '100% ($25)']} />}
    </>
  );
}

function Alerts({ rows }: { rows: string[] }) {
  return (
    <div className={styles.section}>
      <div data-control={SPEND} className={styles.muted}>
        Spend alerts
      </div>
      {rows.map((row) => (
        <div key={row} data-control={SPEND} className={styles.row}>
          {row}
        </div>
      ))}
    </div>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <section className={styles.section}>
      <h2 data-control={TIER} className={styles.heading}>
        {named ? 'Usage tier: Build' : 'Usage tier 1'}
      </h2>
      <p data-control={TIER} className={styles.muted}>
        As your usage and payments grow, your organization is moved to the next usage tier and its approved usage limit
        of $500.00 per month goes up.
      </p>
      <a href="/docs/guides/rate-limits#usage-tiers">Learn more about usage tiers</a>
    </section>
  );
}
