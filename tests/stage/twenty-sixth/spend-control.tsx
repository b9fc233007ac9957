// The limits of an organization or a project in this set: the spend limit as a gauge beside its words, the tier as steps on a
// line, the rates of each model. Decoys: what the organization may spend and its tier (project), the approved sum, the numbers of
// the models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { ChangeLimit, type Scope } from './change-limit.tsx';
import { Gauge } from './gauge.tsx';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';
const TIER = 'limits-usage-tier';

export function SpendControl({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <div className={styles.head}>
        <h1>Limits</h1>
        <span className={styles.pill}>{scope === 'organization' ? 'Personal' : 'Default project'}</span>
      </div>
      <nav aria-label="Scope" className={styles.tabs}>
        <a href="/settings/organization/limits" aria-current={scope === 'organization' ? 'page' : undefined}>
          Organization
        </a>
        <a href="/settings/proj_abc123/limits" aria-current={scope === 'project' ? 'page' : undefined}>
          Project
        </a>
      </nav>
      <Spend scope={scope} onEdit={() => setEditing(true)} />
      {scope === 'organization' ? (
        <Tier />
      ) : (
        <p className={styles.notice}>
          The organization may spend $100.00 a month in all its projects, and its usage tier is Tier 1.{' '}
          <a href="/settings/organization/limits">Organization limits</a>
        </p>
      )}
      <Rates />
      {editing && <ChangeLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function Spend({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const title = scope === 'organization' ? 'Organization spend limit' : 'Project spend limit';
  const [limit, percent, alerts] =
    scope === 'organization' ? ['$100.00', 12, '80% ($80), 100% ($100)'] : ['$25.00', 49, '50% ($12.50), 100% ($25)'];
  return (
    <section aria-labelledby="spend-title" className={styles.box}>
      <div className={styles.beside}>
        {!none && (
          <Gauge value={percent} label={title} text={`${spent} of ${limit}`} mark={SPEND} className={styles.large} />
        )}
        <div className={styles.grow}>
          <h2 id="spend-title" data-control={SPEND}>
            {title}
          </h2>
          <p data-control={SPEND} className={styles.figure}>
            {none ? 'No spend limit set' : `${spent} / ${limit}`}
          </p>
          <p className={styles.small}>
            {none ? `${spent} spent in November` : 'Spent in November. Starts again in 8 days.'}
          </p>
        </div>
        <button type="button" data-control={SPEND} className={styles.primary} onClick={onEdit}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </button>
      </div>
      {!none && (
        <dl className={styles.facts}>
          <div data-control={SPEND}>
            <dt>Hard limit</dt>
            <dd>Not enforced</dd>
          </div>
          <div data-control={SPEND}>
            <dt>Email alerts</dt>
            <dd>{alerts}</dd>
          </div>
        </dl>
      )}
      <p className={styles.small}>Your actual costs may exceed this based on usage.</p>
    </section>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  const steps = named
    ? ['Free', 'Build', 'Launch', 'Grow']
    : ['Free', 'Tier 1', 'Tier 2', 'Tier 3', 'Tier 4', 'Tier 5'];
  return (
    <section aria-labelledby="tier-title" className={styles.box}>
      <h2 id="tier-title" data-control={TIER}>
        Usage tier: {steps[1]}
      </h2>
      <ol data-control={TIER} className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step} aria-current={index === 1 ? 'step' : undefined}>
            {step}
          </li>
        ))}
      </ol>
      <p data-control={TIER} className={styles.small}>
        Your tier rises with what your organization has paid. <a href="/docs/guides/rate-limits">About usage tiers</a>
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>Paid so far</dt>
          <dd>$18.90</dd>
        </div>
        <div>
          <dt>Customer since</dt>
          <dd>Sep 30, 2025</dd>
        </div>
      </dl>
    </section>
  );
}

function Rates() {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ];
  return (
    <section aria-labelledby="rates-title" className={styles.box}>
      <h2 id="rates-title">Rate limits</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">TPM</th>
            <th scope="col">RPM</th>
            <th scope="col">TPD</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([model, ...numbers]) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              {numbers.map((number) => (
                <td key={number}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
