// Limits of the organization or a project in this set: spending and tier as rows of a table of controls, the models' rates in
// a table whose head stays. Decoys: the batch queue, the organization's own limit on a project's page, numbers of the models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { LimitWindow, type Scope, SPEND } from './limit-window.tsx';
import styles from './platform.module.css';
import { Bar, Grid, Meter } from './widgets.tsx';

const TIER = 'limits-usage-tier';

export function LimitsDesk({ scope }: { scope: Scope }) {
  return (
    <>
      <Bar title="Limits">
        <span className={styles.tag}>{scope === 'organization' ? 'Personal' : 'Default project'}</span>
      </Bar>
      <div className={styles.flow}>
        <InOrder parts={{ controls: <Controls scope={scope} />, rates: <Rates scope={scope} /> }} />
      </div>
    </>
  );
}

function Controls({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <section aria-label="Controls">
      <h2 className={styles.heading}>Spend and access</h2>
      <Grid label="Spend and access" columns={['Control', 'Value', 'Used', 'State', '']}>
        <Spend scope={scope} onEdit={() => setEditing(true)} />
        {scope === 'organization' ? (
          <>
            <Tier />
            <tr>
              <th scope="row">
                Batch queue<div className={styles.quiet}>Enqueued prompt tokens, all models</div>
              </th>
              <td>0 / 5,000,000</td>
              <td>
                <Meter value={0} label="Batch queue" />
              </td>
              <td>
                <span className={styles.tag}>Idle</span>
              </td>
              <td />
            </tr>
          </>
        ) : (
          <>
            <tr>
              <th scope="row">
                From your organization<div className={styles.quiet}>Also applies to this project</div>
              </th>
              <td>$31.08 / $100.00</td>
              <td>
                <Meter value={31} label="From your organization" />
              </td>
              <td>
                <span className={styles.tag}>Inherited</span>
              </td>
              <td className={styles.end}>
                <a href="/settings/organization/limits" className={styles.button}>
                  View
                </a>
              </td>
            </tr>
            <tr>
              <th scope="row">Model access</th>
              <td>All models</td>
              <td />
              <td>
                <span className={styles.tag}>Allowed</span>
              </td>
              <td />
            </tr>
          </>
        )}
      </Grid>
      {editing && <LimitWindow scope={scope} onClose={() => setEditing(false)} />}
    </section>
  );
}

function Spend({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const title = organization ? 'Organization spend limit' : 'Project spend limit';
  const alerts = organization ? '80% ($80) and 100% ($100)' : '50% ($12.50) and 100% ($25)';
  return (
    <tr>
      <th scope="row" data-control={SPEND}>
        {title}
        <div className={styles.quiet}>
          {none ? 'Nobody is told how much is spent' : `Monthly. Email alerts at ${alerts}`}
        </div>
      </th>
      <td data-control={SPEND}>{none ? 'No spend limit set' : `${spent} / ${organization ? '$100.00' : '$25.00'}`}</td>
      <td data-control={SPEND}>{!none && <Meter value={organization ? 12 : 49} label={title} />}</td>
      <td data-control={SPEND}>
        <span data-state="unchecked" className={styles.tag}>
          {none ? 'Not set' : 'Alerts only'}
        </span>
      </td>
      <td className={styles.end}>
        <button
          type="button"
          aria-haspopup="dialog"
          data-state="closed"
          data-control={SPEND}
          className={styles.button}
          onClick={onEdit}
        >
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </button>
      </td>
    </tr>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <tr>
      <th scope="row" data-control={TIER}>
        Usage tier<div className={styles.quiet}>Approved usage limit $500.00 a month</div>
      </th>
      <td data-control={TIER}>{named ? 'Build' : 'Tier 1'}</td>
      <td data-control={TIER}>
        <Meter value={38} label={named ? 'Progress to Launch' : 'Progress to tier 2'} />
      </td>
      <td data-control={TIER} className={styles.quiet}>
        $18.90 of $50.00 paid
      </td>
      <td className={styles.end}>
        <a href="/docs/guides/rate-limits#usage-tiers" data-control={TIER} className={styles.button}>
          Compare tiers
        </a>
      </td>
    </tr>
  );
}

function Rates({ scope }: { scope: Scope }) {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['gpt-5.5-nano', '2,000,000', '500', '20,000,000'],
    ['gpt-image-2', '100,000', '5', '–'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ] as const;
  return (
    <section aria-label="Rate limits">
      <h2 className={styles.heading}>Rate limits</h2>
      {scope === 'project' && <p className={styles.quiet}>Inherited from the organization unless overridden.</p>}
      <Grid label="Rate limits" columns={['Model', 'TPM', 'RPM', 'TPD']}>
        {rows.map(([model, tpm, rpm, tpd]) => (
          <tr key={model}>
            <th scope="row">{model}</th>
            <td>{tpm}</td>
            <td>{rpm}</td>
            <td>{tpd}</td>
          </tr>
        ))}
      </Grid>
    </section>
  );
}
