// The limits of an organization or a project in this set: the spend limit with its thin bar and its alerts, the
// tier (organization), the rate limits. Decoys: what the organization may spend (project), the numbers of the models.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { EditSpendLimit } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { RateLimits } from './rate-limits.tsx';
import type { Scope } from './scope.ts';
import { SpendLimit } from './spend-limit.tsx';

const TIER = 'limits-usage-tier';

export function ApiLimits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <h1 className={styles.h1}>Limits</h1>
      <SpendLimit scope={scope} onEdit={() => setEditing(true)} />
      {scope === 'organization' ? <Tier /> : <Inherited />}
      <RateLimits scope={scope} />
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <div className={styles.section}>
      <div data-control={TIER} className={styles.title}>
        {named ? (
          <>
            <span>Usage tier</span> <span className={styles.pill}>Build</span>
          </>
        ) : (
          <>
            <span>Usage tier</span> <span>1</span>
          </>
        )}
      </div>
      <div data-control={TIER} className={styles.muted}>
        {named
          ? 'Your organization is on the Build tier. Your tier increases automatically as you spend more on the API.'
          : 'Your tier increases automatically as you spend more on the API.'}
      </div>
      <div className={styles.inline}>
        <a href="/docs/guides/rate-limits#usage-tiers" className={styles.textButton}>
          <span>View usage tiers</span>
          <Outside />
        </a>
      </div>
    </div>
  );
}

function Outside() {
  return <span aria-hidden="true">↗</span>;
}

function Inherited() {
  return (
    <div className={styles.notice}>
      <div className={styles.noticeText}>
        <div className={styles.small}>
          The organization’s spend limit of <span>$</span>
          <span>100.00</span> also applies to this project.
        </div>
        <a href="/settings/organization/limits" className={styles.textButton}>
          View organization limits
        </a>
      </div>
    </div>
  );
}
