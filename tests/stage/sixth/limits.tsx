// The limits of an organization or a project in this set: the spend limit over its alerts and the state of the hard limit,
// the tier in a line of its own with a sentence about what is approved. Decoys: the organization's limit where a project's
// is shown, the numbers of the models.

import { useFlag, useLive } from '../state.ts';
import styles from './sixth.module.css';

const SPEND = 'limits-alert-or-hard';
const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: 'organization' | 'project' }) {
  return (
    <>
      <h1>Limits</h1>
      <section>
        <h2 data-control={SPEND}>Spend</h2>
        <SpendLimit scope={scope} />
        {scope === 'project' && (
          <p className={styles.small}>
            Requests also count toward the <a href="/settings/organization/limits">organization’s limits</a>.
          </p>
        )}
      </section>
      {scope === 'organization' && <Tier />}
      <section>
        <h2>Rate limits</h2>
        <p className={styles.small}>
          {scope === 'project'
            ? 'Inherited from your organization unless you lower them here.'
            : 'How much your organization can send to each model.'}
        </p>
        <Rates />
      </section>
    </>
  );
}

function SpendLimit({ scope }: { scope: 'organization' | 'project' }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const title = scope === 'organization' ? 'Organization spend limit' : 'Project spend limit';
  if (none)
    return (
      <div data-control={SPEND} className={styles.card}>
        <h3>{title}</h3>
        <p>No spend limit set</p>
        <p className={styles.small}>Get an alert, or stop requests, when spend reaches an amount.</p>
        <button type="button" className={styles.button}>
          Set spend limit
        </button>
      </div>
    );
  return (
    <div data-control={SPEND} className={styles.card}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <button type="button" className={styles.button}>
          Edit spend limit
        </button>
      </div>
      <p className={styles.name}>
        {spent} / {scope === 'organization' ? '$100.00' : '$25.00'}
      </p>
      <div className={styles.track}>
        <div style={{ width: scope === 'organization' ? '12%' : '49%' }} />
      </div>
      <p className={styles.small}>Your actual costs may exceed this based on usage. Resets on December 1.</p>
      <div className={styles.group}>
        <span>Hard limit</span>
        <span className={styles.pill}>Not enforced</span>
        <span>Alerts</span>
        <span className={styles.pill}>80% ($80)</span>
        <span className={styles.pill}>100% ($100)</span>
      </div>
    </div>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <section data-control={TIER}>
      <h2>{named ? 'Usage tier' : 'Usage tier 1'}</h2>
      <div className={styles.card}>
        {named && <div className={styles.name}>Build</div>}
        <p>Your organization is approved for up to $500.00 of usage each month.</p>
        <p className={styles.small}>
          Tiers rise as you spend more on the API. <a href="/docs/guides/rate-limits">See usage tiers</a>
        </p>
      </div>
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
    <table className={styles.table}>
      <thead>
        <tr>
          {['Model', 'TPM', 'RPM', 'TPD'].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([model, ...numbers]) => (
          <tr key={model}>
            <td>{model}</td>
            {numbers.map((number) => (
              <td key={number}>{number}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
