// The limits of an organization or a project: the spend limit with a thin bar and its alerts, the tier, the rate limits.
// Decoys: the numbers of the models, a project's line about its organization's limit.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { EditSpendLimit } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

const TIER = 'limits-usage-tier';

export function ApiLimits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const organization = scope === 'organization';
  return (
    <>
      <div className={styles.pageHead}>
        <div className={styles.pageTitle}>
          <h2 className={styles.title}>Limits</h2>
        </div>
      </div>
      <div className={styles.block}>
        <div className={styles.part}>
          <div className={styles.sectionTitle}>Spend</div>
          <SpendLimit scope={scope} onEdit={() => setEditing(true)} />
          {!organization && (
            <div className={styles.small}>
              <span>Your organization’s spend limit also applies to this project. </span>
              <a href="/settings/organization/limits" className={styles.link}>
                View organization limits
              </a>
            </div>
          )}
        </div>
        {organization && <Tier />}
        <RateLimits scope={scope} />
      </div>
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const live = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const alerts = organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '90% ($22.50)', '100% ($25)'];
  return (
    <div className={styles.stack}>
      <div className={styles.card}>
        <div className={styles.spendHead}>
          <div className={styles.stack}>
            <div data-control={SPEND} className={styles.strong}>
              <span>{organization ? 'Organization spend limit' : 'Project spend limit'}</span>
            </div>
            <div data-control={SPEND} className={styles.amount}>
              <span>{none ? 'No spend limit set' : `${live} / ${organization ? '$100.00' : '$25.00'}`}</span>
            </div>
          </div>
          <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
            <span className={styles.buttonInner}>Edit spend limit</span>
          </button>
        </div>
        {!none && (
          <>
            <div data-control={SPEND} className={styles.meter}>
              <div className={organization ? styles.fill12 : styles.fill49} />
            </div>
            <div data-control={SPEND} className={styles.small}>
              <span>Your actual costs may exceed this based on usage</span>
            </div>
          </>
        )}
      </div>
      {!none && (
        <div className={styles.card}>
          {alerts.map((alert) => (
            <div key={alert} data-control={SPEND} className={styles.alertRow}>
              <div className={styles.label}>
                <Icon name="bolt" size={14} />
                <span>{alert}</span>
              </div>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <div className={styles.part}>
      <div data-control={TIER} className={styles.sectionTitle}>
        {named ? (
          <>
            <span>Usage tier</span> <span className={styles.pill}>Build</span>
          </>
        ) : (
          <span>Usage tier 1</span>
        )}
      </div>
      <div data-control={TIER} className={styles.small}>
        <span>
          Your rate limits and maximum monthly spend depend on your usage tier. As your usage of the API goes up, we
          move your organization to the next tier.{' '}
        </span>
        <a href="/docs/guides/rate-limits#usage-tiers" className={styles.link}>
          Learn more about usage tiers
        </a>
      </div>
    </div>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '3,000', '5,000,000'],
    ['gpt-5.5-nano', '200,000', '1,000', '2,000,000'],
    ['text-embedding-3-large', '1,000,000', '5,000', '3,000,000'],
  ];
  return (
    <div className={styles.part}>
      <div className={styles.sectionTitle}>Rate limits</div>
      <div className={styles.small}>
        <span>
          {scope === 'organization'
            ? 'Limits on tokens and requests for each model.'
            : 'Inherited from your organization unless overridden for this project.'}
        </span>
      </div>
      {scope === 'project' && (
        <div className={styles.alertRow}>
          <span>Allow all models</span>
          <span className={styles.pill}>On</span>
        </div>
      )}
      <div className={styles.card}>
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
            {rows.map(([model, tpm, rpm, tpd]) => (
              <tr key={model}>
                <td>{model}</td>
                <td>{tpm}</td>
                <td>{rpm}</td>
                <td>{tpd}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
