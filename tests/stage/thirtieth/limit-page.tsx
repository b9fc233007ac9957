// The limits of an organization or a project in this set: the spend as a hero with what it does in a sentence, the tier as a
// path, a card for each model. Decoys: what the organization may spend (project), a toggle row for models, the numbers of
// the models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { EditSheet } from './edit-sheet.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';
import { Track } from './spend-story.tsx';
import { TierPath } from './tier-path.tsx';

export function LimitPage({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <header>
        <h1 className={styles.display}>Limits</h1>
        <p className={styles.lead}>
          {scope === 'organization'
            ? 'Sleep well: you decide how far things go.'
            : 'The guard rails of Default project.'}
        </p>
      </header>
      <SpendCard scope={scope} onEdit={() => setEditing(true)} />
      {scope === 'organization' ? (
        <TierPath />
      ) : (
        <p className={styles.quiet}>
          Your organization may spend $100.00 in all.{' '}
          <a href="/settings/organization/limits" className={styles.link}>
            See organization limits
          </a>
        </p>
      )}
      <Models scope={scope} />
      {editing && <EditSheet scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function SpendCard({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const [limit, percent, alerts] =
    scope === 'organization'
      ? ['$100.00', 12, '80% ($80) and 100% ($100)']
      : (['$25.00', 49, '50% ($12.50) and 100% ($25)'] as const);
  return (
    <section className={`${styles.card} ${styles.blue}`}>
      <div className={styles.row}>
        <h2 data-control={SPEND} className={`${styles.name} ${styles.grow}`}>
          {scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}
        </h2>
        <button type="button" data-control={SPEND} className={styles.solid} onClick={onEdit}>
          {none ? 'Set a limit' : 'Edit spend limit'}
        </button>
      </div>
      {none ? (
        <>
          <p data-control={SPEND} className={styles.mid}>
            No spend limit set
          </p>
          <p data-control={SPEND} className={styles.quiet}>
            The sky’s the limit. You’ve spent {spent} this month.
          </p>
        </>
      ) : (
        <>
          <p data-control={SPEND} className={styles.row}>
            <strong className={styles.numeral}>{spent}</strong>
            <span>of {limit} this month</span>
          </p>
          <Track percent={percent} mark={SPEND} />
          <p data-control={SPEND} className={styles.quiet}>
            We’ll email you at {alerts}. Your actual costs may exceed this based on usage.
          </p>
        </>
      )}
    </section>
  );
}

function Models({ scope }: { scope: Scope }) {
  const models = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ];
  return (
    <section>
      <h2 className={styles.heading}>Rate limits</h2>
      {scope === 'project' && (
        <div className={`${styles.card} ${styles.row}`}>
          <div className={styles.grow}>
            <p className={styles.name}>Allow all models</p>
            <p className={styles.quiet}>New models join by themselves.</p>
          </div>
          <Switch label="Allow all models" initially className={styles.switch} thumbClass={styles.thumb} />
        </div>
      )}
      <ul className={styles.tiles}>
        {models.map(([model, tokens, requests, daily]) => (
          <li key={model} className={styles.card}>
            <h3 className={styles.name}>{model}</h3>
            <p className={styles.mid}>{tokens}</p>
            <p className={styles.quiet}>tokens per minute</p>
            <p className={styles.quiet}>
              {requests} RPM · {daily} TPD
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
