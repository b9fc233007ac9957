// The limits of an organization or a project in this set: the spend limit, then the organization's tier as a step of four, then the
// rate limits.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import { RateLimits } from './rate-limits.tsx';
import type { Scope } from './scope.ts';
import { SpendCard } from './spend-card.tsx';
import styles from './thirteenth.module.css';
import { TierSteps } from './tier-steps.tsx';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const organization = scope === 'organization';
  return (
    <>
      <h1>Limits</h1>
      <p className={styles.quiet}>
        {organization
          ? 'For all projects of Personal.'
          : 'For Default project. The limits of your organization apply too.'}
      </p>
      <h2>Spend</h2>
      <SpendCard scope={scope} onEdit={() => setEditing(true)} />
      {organization && <TierSteps />}
      <RateLimits scope={scope} />
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}
