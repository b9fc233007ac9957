// Limits of the organization and of a project. The bar is a thin div without a role, as on the real
// page. The wording of the named tier and the numbers of the rate limits are invented.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { EditSpendLimit, type Scope } from './edit-spend-limit.tsx';
import styles from './platform.module.css';

export function Limits({ scope }: { scope: Scope }) {
  const parts = {
    spend: <Spend scope={scope} />,
    // A tier belongs to the organization.
    ...(scope === 'organization' && { tier: <Tier /> }),
    rates: <RateLimits scope={scope} />,
  };
  return (
    <>
      <h1 className={styles.heading}>Limits</h1>
      <div className={styles.sections}>
        <InOrder parts={parts} />
      </div>
    </>
  );
}

function Spend({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const old = useFlag('old-budget');
  const spent = useLive('$12.34', '$12.36');
  const limit = scope === 'organization' ? '$100.00' : '$25.00';
  const title = scope === 'organization' ? 'Organization spend limit' : 'Project spend limit';
  return (
    <section>
      <h2 className={styles.subheading}>Spend</h2>
      <div className={styles.card}>
        <div className={styles.headingRow}>
          <div>
            <div data-control="limits-alert-or-hard" className={styles.label}>
              {old ? 'Monthly budget' : title}
            </div>
            {none ? (
              <div data-control="limits-alert-or-hard" className={styles.strong}>
                No spend limit set
              </div>
            ) : (
              <div data-control="limits-alert-or-hard" className={styles.smallFigure}>
                {`${spent} / ${limit}`}
              </div>
            )}
          </div>
          <button
            type="button"
            data-control="limits-alert-or-hard"
            className={styles.button}
            onClick={() => setEditing(true)}
          >
            {old ? 'Set a monthly budget' : 'Edit spend limit'}
          </button>
        </div>
        {!none && (
          <div className={styles.bar}>
            <div className={scope === 'organization' ? styles.barEighth : styles.barHalf} />
          </div>
        )}
        <small className={styles.muted}>Your actual costs may exceed this based on usage</small>
      </div>
      {!none && <Alerts scope={scope} />}
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </section>
  );
}

/** The titles of `spend-alerts` and `old-budget` were reported, their place is invented. */
function Alerts({ scope }: { scope: Scope }) {
  const newer = useFlag('spend-alerts');
  const old = useFlag('old-budget');
  const title = newer ? 'Spend alerts' : old ? 'Set an email notification threshold' : undefined;
  const rows = scope === 'organization' ? ['80% ($80)', '100% ($100)'] : ['80% ($20)', '100% ($25)'];
  return (
    <>
      {title && <div className={styles.listTitle}>{title}</div>}
      <div className={styles.list}>
        {rows.map((row) => (
          <div key={row} className={styles.listRow}>
            <span>{row}</span>
            <button type="button" aria-label={`Remove alert at ${row}`} className={styles.quiet}>
              Remove
            </button>
          </div>
        ))}
      </div>
    </>
  );
}

function Tier() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const grow = useFlag('grow');
  const name = build ? 'Build' : launch ? 'Launch' : grow ? 'Grow' : undefined;
  return (
    <section>
      <h2 data-control="limits-usage-tier" className={styles.subheading}>
        {name ? `Usage tier: ${name}` : 'Usage tier 1'}
      </h2>
      <p data-control="limits-usage-tier" className={styles.muted}>
        Your usage tier determines how much you may spend and how fast you may call the API. It rises with what you have
        paid.{' '}
        <a href="/docs/guides/rate-limits" className={styles.link}>
          Learn about usage tiers
        </a>
      </p>
    </section>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ];
  return (
    <section>
      <h2 className={styles.subheading}>Rate limits</h2>
      {scope === 'project' && <p className={styles.muted}>Inherited from the organization unless overridden.</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Model</th>
            <th>TPM</th>
            <th>RPM</th>
            <th>TPD</th>
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
    </section>
  );
}
