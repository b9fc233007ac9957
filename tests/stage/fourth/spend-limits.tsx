// The limits of an organization or a project in this set: the spend limit as an article with a thin bar, alerts in a
// table, the tier as terms with what the next one asks for. `editing`: the dialog is the platform's own, with a checkbox.
// Decoys: alerts with sums, the approved amount, a row of batch limits, the limits of the organization on a project's page.

import { useId, useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { NativeDialog } from '../ui/dialog.tsx';
import styles from './fourth.module.css';

type Scope = 'organization' | 'project';
const SPEND = 'limits-alert-or-hard';
const TIER = 'limits-usage-tier';

export function SpendLimits({ scope }: { scope: Scope }) {
  return (
    <>
      <div className={styles.head}>
        <h1>Limits</h1>
        <a href="/docs/guides/spend-limits" className={styles.quiet}>
          Learn about spend limits
        </a>
      </div>
      <Spend scope={scope} />
      {scope === 'organization' ? <Tier /> : <Inherited />}
      <Rates scope={scope} />
    </>
  );
}

function Spend({ scope }: { scope: Scope }) {
  const none = useFlag('no-limit');
  const [editing, setEditing] = useState(useFlag('editing'));
  const spent = useLive('$12.34', '$12.36');
  const limit = scope === 'organization' ? '$100.00' : '$25.00';
  return (
    <section className={styles.stack}>
      <h2>Spend</h2>
      <article className={styles.card}>
        <h3 data-control={SPEND} className={styles.label}>
          {scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}
        </h3>
        {none ? (
          <p data-control={SPEND}>No spend limit set</p>
        ) : (
          <>
            <p data-control={SPEND}>
              <span className={styles.smallFigure}>{spent}</span> <span className={styles.quiet}>/ {limit}</span>
            </p>
            <div data-control={SPEND} className={styles.track}>
              <div className={scope === 'organization' ? styles.eighth : styles.half} />
            </div>
          </>
        )}
        <div className={styles.row}>
          <small className={styles.quiet}>Your actual costs may exceed this based on usage</small>
          <button type="button" data-control={SPEND} className={styles.button} onClick={() => setEditing(true)}>
            Edit spend limit
          </button>
        </div>
      </article>
      {!none && <Alerts whole={scope === 'organization' ? 100 : 25} />}
      {editing && <Edit scope={scope} onClose={() => setEditing(false)} />}
    </section>
  );
}

function Alerts({ whole }: { whole: number }) {
  return (
    <table className={styles.table}>
      <caption>Alerts</caption>
      <tbody>
        {[50, 80, 100].map((percent) => (
          <tr key={percent}>
            <td>{`${percent}% ($${(whole * percent) / 100})`}</td>
            <td className={styles.quiet}>Email organization owners</td>
            <td>
              <button type="button" aria-label={`Remove alert at ${percent}%`}>
                Remove
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Edit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <NativeDialog labelledBy={id} contentClass={styles.dialog} onClose={onClose}>
      <form method="dialog" className={styles.stack}>
        <h2 id={id}>Edit spend limit</h2>
        {scope === 'organization' && (
          <p className={styles.quiet}>Your usage tier defines the maximum monthly limit ($500.00).</p>
        )}
        <label className={styles.stack}>
          <span>Monthly spend limit</span>
          <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
        </label>
        <label data-control={SPEND}>
          <input type="checkbox" role="switch" aria-checked="false" /> Enforce a hard limit
        </label>
        <div className={styles.row}>
          <button type="button" className={styles.button} onClick={onClose}>
            Cancel
          </button>
          <button type="button" className={styles.primary} onClick={onClose}>
            Save
          </button>
        </div>
      </form>
    </NativeDialog>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <section className={styles.card}>
      <h2 data-control={TIER}>{named ? 'Usage tier: Build' : 'Usage tier 1'}</h2>
      <p data-control={TIER} className={styles.quiet}>
        Your tier sets how much your organization can spend and how fast it can call the API.{' '}
        <a href="/docs/guides/rate-limits#usage-tiers">View all tiers</a>
      </p>
      <dl data-control={TIER} className={styles.terms}>
        <div>
          <dt>Approved usage limit</dt>
          <dd>$500.00 / month</dd>
        </div>
        <div>
          <dt>{named ? 'To reach Launch' : 'To reach tier 2'}</dt>
          <dd>$50 paid</dd>
        </div>
      </dl>
    </section>
  );
}

function Inherited() {
  return (
    <p className={styles.tip}>
      <span>The organization may spend $100.00 a month. Whichever limit is reached first applies.</span>
      <a href="/settings/organization/limits">Organization limits</a>
    </p>
  );
}

function Rates({ scope }: { scope: Scope }) {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ];
  return (
    <section className={styles.stack}>
      <h2>Rate limits</h2>
      {scope === 'project' && (
        <label className={styles.row}>
          Allow all models
          <input type="checkbox" role="switch" defaultChecked aria-checked="true" />
        </label>
      )}
      <div role="tablist" aria-label="Rate limits" className={styles.tabs}>
        <button type="button" role="tab" aria-selected="true">
          Standard
        </button>
        <button type="button" role="tab" aria-selected="false">
          Batch
        </button>
      </div>
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
