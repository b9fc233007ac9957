// The limits of an organization or a project in this set. The organization's page has tabs and shows the spend limit and the tier;
// a project's page shows its spend limit and the rate limits it inherits.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import { Button, Figure, LinkTabs, Panel, Table } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import { SpendLimit } from './spend-limit.tsx';
import styles from './tenth.module.css';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const organization = scope === 'organization';
  return (
    <>
      <p className={styles.caption}>{organization ? 'Personal' : 'Personal / Default project'}</p>
      <h1>Limits</h1>
      {organization && (
        <LinkTabs
          label="Limits"
          current="/settings/organization/limits"
          tabs={[
            { href: '/settings/organization/limits', name: 'Spend' },
            { href: '/settings/organization/limits?view=rate', name: 'Rate limits' },
            { href: '/settings/organization/limits?view=models', name: 'Model access' },
          ]}
        />
      )}
      <SpendLimit scope={scope} onEdit={() => setEditing(true)} />
      {organization ? <Tier /> : <RateLimits />}
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function Tier() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const name = build ? 'Build' : launch ? 'Launch' : 'Tier 1';
  const next = build ? 'Launch' : launch ? 'Grow' : 'Tier 2';
  return (
    <Panel
      title="Usage tier"
      about={
        <>
          Sets how much you can spend and how fast you can call the API.{' '}
          <a href="/docs/guides/rate-limits">Compare tiers</a>
        </>
      }
      mark={TIER}
    >
      <div data-control={TIER} className={styles.figures}>
        <Figure number={name} caption="Current tier" />
        <Figure number="$500" caption="Approved monthly usage" />
        <Figure number={next} caption="After $50 paid and 7 days" />
      </div>
      <div className={styles.actions}>
        <Button>Request increase</Button>
      </div>
    </Panel>
  );
}

function RateLimits() {
  return (
    <Panel title="Rate limits" about="Inherited from the organization unless you set lower ones.">
      <Table
        columns={['Model', 'TPM', 'RPM', 'TPD']}
        rows={[
          ['gpt-5.5', '500,000', '500', '1,500,000'],
          ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
          ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
        ]}
      />
      <div className={styles.actions}>
        <Button>Edit rate limits</Button>
      </div>
    </Panel>
  );
}
