// Limits of an organization or a project in this set: the spend limit as a panel of terms with a meter, its alerts as tags; new
// between the tier and the rate limits: batches. Decoys: the batch queue, the organization's limit on a project's
// page, the numbers of the models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { PageHeader, Panel, Table } from './console-kit.tsx';
import styles from './platform.module.css';
import { SpendDialog } from './spend-dialog.tsx';

export type Scope = 'organization' | 'project';
const SPEND = 'limits-alert-or-hard';
const TIER = 'limits-usage-tier';

export function LimitsConsole({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <PageHeader title="Limits" about="What you can spend on the API each month, and how fast you can call it." />
      <SpendLimit scope={scope} onEdit={() => setEditing(true)} />
      {scope === 'organization' ? <Tier /> : <Inherited />}
      <Panel title="Batch queue" badge="New" about="Tokens waiting in batches that have not started.">
        <dl className={styles.terms}>
          <dt>gpt-5.5</dt>
          <dd>40,000 / 1,500,000 tokens</dd>
        </dl>
      </Panel>
      <Panel title="Rate limits" info="Tokens and requests per minute (TPM, RPM) and tokens per day (TPD).">
        <Table
          label="Rate limits"
          columns={['Model', 'TPM', 'RPM', 'TPD']}
          rows={[
            ['gpt-5.5', '500,000', '500', '1,500,000'],
            ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
            ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
          ]}
        />
      </Panel>
      {editing && <SpendDialog scope={scope} mark={SPEND} onClose={() => setEditing(false)} />}
    </>
  );
}

function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const [limit, percent, alerts] = organization
    ? ['$100.00', 12, ['80% ($80)', '100% ($100)']]
    : (['$25.00', 49, ['80% ($20)', '100% ($25)']] as const);
  return (
    <Panel
      title={organization ? 'Organization spend limit' : 'Project spend limit'}
      mark={SPEND}
      info="Your actual costs may exceed this based on usage."
      action={
        <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </button>
      }
    >
      {none ? (
        <p data-control={SPEND} className={styles.helper}>
          No spend limit set
        </p>
      ) : (
        <>
          <output data-control={SPEND} className={styles.smallFigure}>{`${spent} / ${limit}`}</output>
          <div data-control={SPEND} className={styles.thin}>
            <span style={{ inlineSize: `${percent}%` }} />
          </div>
          <dl data-control={SPEND} className={styles.terms}>
            <dt>Hard limit</dt>
            <dd>Not enforced</dd>
            <dt>Alerts</dt>
            <dd>
              {alerts.map((alert) => (
                <span key={alert} className={styles.badge}>
                  {alert}
                </span>
              ))}
            </dd>
          </dl>
        </>
      )}
    </Panel>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <Panel
      title="Usage tier"
      mark={TIER}
      about="Your tier rises with what you have paid."
      action={
        <a href="/docs/guides/rate-limits" className={styles.link}>
          Compare tiers
        </a>
      }
    >
      <output data-control={TIER} className={styles.smallFigure}>
        {named ? 'Build' : 'Tier 1'}
      </output>
      <dl data-control={TIER} className={styles.terms}>
        <dt>Approved usage limit</dt>
        <dd>$500.00 / month</dd>
      </dl>
    </Panel>
  );
}

function Inherited() {
  return (
    <Panel title="From your organization" about="These also apply to this project.">
      <dl className={styles.terms}>
        <dt>Monthly maximum</dt>
        <dd>$100.00</dd>
        <dt>Models</dt>
        <dd>All allowed</dd>
      </dl>
    </Panel>
  );
}
