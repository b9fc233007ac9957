// The limits of an organization or a project in this set. Decoys: what the organization may spend
// (project), the numbers of the models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import styles from './platform.module.css';
import { BigNumber, DataTable, Gauge, marked, Panel } from './platform-card.tsx';
import type { Scope } from './scope.ts';
import { Segmented } from './segmented.tsx';
import { SpendLimitDialog } from './spend-limit-dialog.tsx';

const SPEND = 'limits-alert-or-hard';
const TIER = 'limits-usage-tier';

export function ApiLimits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <div className={styles.head}>
        <h1>Limits</h1>
        <a href="/docs/guides/spend-limits" className={styles.link}>
          How limits work
        </a>
      </div>
      <div className={styles.pair}>
        <SpendPanel scope={scope} onEdit={() => setEditing(true)} />
        {scope === 'organization' ? <TierPanel /> : <AbovePanel />}
      </div>
      <Rates scope={scope} />
      {editing && <SpendLimitDialog scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function SpendPanel({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const [limit, percent, alerts] =
    scope === 'organization'
      ? (['$100.00', 12, ['80% ($80)', '100% ($100)']] as const)
      : (['$25.00', 49, ['50% ($12.50)', '100% ($25)']] as const);
  return (
    <Panel
      title={scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}
      hint={['About the spend limit', 'Resets on the first day of each month, UTC.']}
      badge={none ? undefined : 'Alerts only'}
      marks={marked(SPEND)}
    >
      {none ? (
        <BigNumber figure="No limit set" caption={`${spent} spent in November`} marks={marked(SPEND)} />
      ) : (
        <>
          <BigNumber
            figure={spent}
            unit={` / ${limit}`}
            caption="Your actual costs may exceed this based on usage"
            marks={marked(SPEND)}
          />
          <Gauge percent={percent} label="Spend limit used" mark={SPEND} />
          <DataTable columns={['Email alert at', '']} rows={alerts.map((alert) => [alert, 'All owners'])} />
        </>
      )}
      <div className={styles.footer}>
        <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </button>
      </div>
    </Panel>
  );
}

function TierPanel() {
  const named = useFlag('named-tier');
  return (
    <Panel title="Usage tier" badge="Current" marks={marked(TIER)}>
      <BigNumber
        figure={named ? 'Build' : 'Tier 1'}
        caption="Approved for up to $500.00 of usage a month"
        marks={marked(TIER)}
      />
      <Gauge percent={38} label="Progress to the next tier" mark={TIER} />
      <div data-control={TIER} className={styles.caption}>
        $18.90 of $50.00 paid towards {named ? 'Launch' : 'tier 2'}
      </div>
      <div className={styles.footer}>
        <a href="/docs/guides/rate-limits#usage-tiers" className={styles.link}>
          Compare tiers
        </a>
      </div>
    </Panel>
  );
}

function AbovePanel() {
  return (
    <Panel title="Inherited from Personal">
      <div className={styles.caption}>
        Your organization can spend $100.00 a month in total. Whichever limit comes first applies.
      </div>
      <div className={styles.footer}>
        <a href="/settings/organization/limits" className={styles.link}>
          Organization limits
        </a>
      </div>
    </Panel>
  );
}

function Rates({ scope }: { scope: Scope }) {
  return (
    <Panel
      title="Rate limits"
      wide
      aside={
        <Segmented
          label="Rate limits of"
          options={['Text', 'Image', 'Audio']}
          initially="Text"
          className={styles.segments}
        />
      }
    >
      {scope === 'project' && <div className={styles.caption}>Inherited from the organization unless overridden.</div>}
      <DataTable
        columns={['Model', 'TPM', 'RPM', 'TPD']}
        rows={[
          ['gpt-5.5', '500,000', '500', '1,500,000'],
          ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
          ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
        ]}
      />
    </Panel>
  );
}
