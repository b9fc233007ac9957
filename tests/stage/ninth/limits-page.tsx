// The limits of an organization or a project in this set: today's sections. A tier that has a name stands in a badge beside its
// heading. Neighbour on a project's page: which models it may use.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { DataTable } from './data-table.tsx';
import { Button, rac, Switch } from './headless.tsx';
import { LimitDialog } from './limit-dialog.tsx';
import { Meter, Track } from './meter.tsx';
import styles from './ninth.module.css';
import type { Scope } from './scope.ts';
import { SpendSection } from './spend-section.tsx';

const TIER = 'limits-usage-tier';

export function LimitsPage({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <h1 className={styles.title}>Limits</h1>
      <SpendSection scope={scope} onEdit={() => setEditing(true)} />
      {scope === 'organization' ? <Tier /> : <Models />}
      <RateLimits scope={scope} />
      {editing && <LimitDialog scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <section className={styles.plain}>
      <h2 data-control={TIER} className={styles.strong}>
        {named ? (
          <>
            Usage tier <span className={styles.badge}>Build</span>
          </>
        ) : (
          'Usage tier 2'
        )}
      </h2>
      <p data-control={TIER} className={styles.muted}>
        Your organization may use up to $500.00 a month. Tiers go up as you pay for usage.{' '}
        <a href="/docs/guides/rate-limits">Learn about usage tiers</a>
      </p>
      <div data-control={TIER}>
        <Meter percent={64} text="$64 of $100" label="Progress to the next tier">
          <Track percent={64} className={styles.track} fillClass={styles.fill} />
        </Meter>
        <div className={styles.muted}>$64 of $100 paid to reach {named ? 'Launch' : 'tier 3'}</div>
      </div>
    </section>
  );
}

function Models() {
  return (
    <section className={styles.plain}>
      <h2 className={styles.strong}>Model access</h2>
      <Switch initially className={styles.switch} trackClass={styles.switchTrack}>
        Allow all models
      </Switch>
    </section>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  return (
    <section className={styles.plain}>
      <div className={styles.head}>
        <h2 className={styles.strong}>Rate limits</h2>
        <input {...rac} type="search" aria-label="Search models" placeholder="Search models" className={styles.input} />
      </div>
      {scope === 'project' && <p className={styles.muted}>Inherited from the organization unless overridden.</p>}
      <DataTable
        label="Rate limits"
        columns={['Model', 'TPM', 'RPM', 'TPD']}
        rows={[
          ['gpt-5.5', '500,000', '500', '1,500,000'],
          ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
          ['gpt-image-2', '–', '50', '–'],
        ]}
        className={styles.table}
      />
      <div>
        <Button className={styles.button}>Request an increase</Button>
      </div>
    </section>
  );
}
