// The limits of an organization or a project in this set: spend as lines of a table, then an organization's tier, then
// the rate limits. The spend limit is edited in a drawer.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { LimitDrawer } from './limit-drawer.tsx';
import { Block, Button, Filter, Grid } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './seventeenth.module.css';
import { SpendLines } from './spend-lines.tsx';
import { TierTable } from './tier-table.tsx';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const organization = scope === 'organization';
  return (
    <>
      <div className={styles.toolbar}>
        <h1>Limits</h1>
        <span className={styles.muted}>{organization ? 'Personal' : 'Default project'}</span>
        <a href="/docs/guides/rate-limits" className={`${styles.link} ${styles.end}`}>
          About limits
        </a>
      </div>
      <SpendLines scope={scope} onEdit={() => setEditing(true)} />
      {organization && <TierTable />}
      <RateLimits scope={scope} />
      {editing && <LimitDrawer scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  return (
    <Block
      title="Rate limits"
      about={scope === 'project' ? 'Inherited from the organization' : undefined}
      aside={<Filter label="Models" value="All" />}
    >
      <Grid
        label="Rate limits"
        columns={['Model', 'TPM', 'RPM', 'TPD', ...(scope === 'project' ? ['Override'] : [])]}
        rows={[
          ['gpt-6', '500,000', '500', '1,500,000', ...override(scope)],
          ['gpt-6-mini', '500,000', '500', '5,000,000', ...override(scope)],
          ['text-embedding-4', '1,000,000', '3,000', '3,000,000', ...override(scope)],
        ]}
      />
    </Block>
  );
}

function override(scope: Scope) {
  return scope === 'project'
    ? [
        <Button key="edit" look="plain">
          Edit
        </Button>,
      ]
    : [];
}
