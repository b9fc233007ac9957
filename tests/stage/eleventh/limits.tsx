// Limits of the organization or a project in this set: the spend limit with its alerts, the rate limits in a table; at the side the
// tier, or for a project where its limits come from.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { DataTable } from './base.tsx';
import styles from './eleventh.module.css';
import { Facts, Layout, Panel } from './layout.tsx';
import { LimitEditor } from './limit-editor.tsx';
import type { Scope } from './scope.ts';
import { SpendCard } from './spend-card.tsx';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const project = scope === 'project';
  return (
    <Layout title="Limits" side={project ? <Inherited /> : <Tier />}>
      <SpendCard scope={scope} onEdit={() => setEditing(true)} />
      <Panel title="Rate limits">
        <DataTable
          label="Rate limits"
          columns={['Model', 'TPM', 'RPM', 'TPD']}
          rows={[
            ['gpt-5.5', '450,000', '500', '1,350,000'],
            ['gpt-5.5-mini', '900,000', '1,000', '9,000,000'],
            ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
          ]}
          className={styles.table}
        />
      </Panel>
      {editing && <LimitEditor scope={scope} onClose={() => setEditing(false)} />}
    </Layout>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <section data-slot="card" className={styles.card}>
      <h2 data-slot="card-title" data-control={TIER} className={styles.label}>
        Usage tier
      </h2>
      <div data-control={TIER} className={styles.small}>
        {named ? 'Launch' : 'Tier 2'}
      </div>
      <Facts
        facts={[
          ['Approved monthly usage', '$500.00'],
          ['Paid so far', '$140.00'],
        ]}
        mark={TIER}
      />
      <a href="/docs/guides/rate-limits" data-control={TIER} className={styles.more}>
        How usage tiers work
      </a>
    </section>
  );
}

function Inherited() {
  return (
    <Panel title="Organization">
      <p className={styles.muted}>
        Rate limits come from the organization unless you override them. Its{' '}
        <a href="/settings/organization/limits">limits</a> also apply to this project.
      </p>
    </Panel>
  );
}
