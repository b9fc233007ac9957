// The limits of an organization or a project in this set: spend, then for an organization its tier as lines of name and value, then
// the rate limits.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import styles from './nineteenth.module.css';
import { Box, Button, Pair, Table } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import { SpendLimit } from './spend-limit.tsx';
import { SpendRules } from './spend-rules.tsx';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const rules = useFlag('spend-alerts');
  const edit = () => setEditing(true);
  return (
    <>
      <div className={styles.titleRow}>
        <h1>Limits</h1>
        <span className={styles.muted}>{scope === 'organization' ? 'Organization' : 'Default project'}</span>
      </div>
      {rules ? <SpendRules scope={scope} onEdit={edit} /> : <SpendLimit scope={scope} onEdit={edit} />}
      {scope === 'organization' && <Tier />}
      <RateLimits scope={scope} />
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function Tier() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const grow = useFlag('grow');
  const name = build ? 'Build' : launch ? 'Launch' : grow ? 'Grow' : 'Tier 1';
  return (
    <Box
      title="Usage tier"
      about="Decides how much you may spend in a month and how fast you may call the API."
      mark={TIER}
      foot={<a href="/docs/guides/rate-limits">Compare tiers</a>}
    >
      <dl data-control={TIER} className={styles.pairs}>
        <Pair name="Current tier">{name}</Pair>
        <Pair name="Approved usage limit">{grow ? '$5,000 / month' : '$500 / month'}</Pair>
        <Pair name="Paid so far">{grow ? '$1,310.00' : '$64.20'}</Pair>
      </dl>
    </Box>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  return (
    <Box
      title="Rate limits"
      about={
        scope === 'project'
          ? 'Inherited from the organization unless overridden.'
          : 'Per model, for all projects together.'
      }
      aside={scope === 'project' ? <Button>Edit</Button> : undefined}
    >
      <Table
        columns={['Model', 'TPM', 'RPM', 'TPD']}
        rows={[
          ['gpt-7', '500,000', '500', '1,500,000'],
          ['gpt-7-mini', '500,000', '500', '5,000,000'],
          ['text-embedding-5', '1,000,000', '3,000', '3,000,000'],
        ]}
      />
    </Box>
  );
}
