// Limits of an organization or a project: the card of the spend limit with its alerts, the tier, the rate limits of models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Money } from './money.tsx';
import styles from './platform.module.css';
import { SpendDialog } from './spend-dialog.tsx';

const SPEND = 'limits-alert-or-hard';
const TIER = 'limits-usage-tier';
type Scope = 'organization' | 'project';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <h1 className={styles.h1}>Limits</h1>
      <div className={styles.section}>
        <div className={styles.strong}>Spend</div>
        <SpendCard scope={scope} onEdit={() => setEditing(true)} />
      </div>
      {scope === 'organization' && <Tier />}
      <Rates scope={scope} />
      {editing && <SpendDialog scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function SpendCard({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const alerts = organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '90% ($22.50)', '100% ($25)'];
  return (
    <div className={styles.card}>
      <div className={styles.split}>
        <div>
          <div data-control={SPEND}>{organization ? 'Organization spend limit' : 'Project spend limit'}</div>
          {none ? (
            <div data-control={SPEND} className={styles.muted}>
              No spend limit set
            </div>
          ) : (
            <div data-control={SPEND} className={styles.sum}>
              <Money amount={spent} />
              <span className={styles.muted}> / </span>
              <Money amount={organization ? '$100.00' : '$25.00'} />
            </div>
          )}
        </div>
        <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
          Edit spend limit
        </button>
      </div>
      {!none && (
        <>
          <div data-control={SPEND} className={styles.track}>
            <div className={styles.fill} style={{ width: organization ? '12%' : '49%' }} />
          </div>
          <small data-control={SPEND} className={styles.small}>
            Your actual costs may exceed this based on usage
          </small>
          <div data-control={SPEND}>
            {alerts.map((alert) => (
              <div key={alert} className={styles.alert}>
                <span>{alert}</span>
                <span className={styles.muted}>Email</span>
              </div>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <div className={styles.section}>
      <div data-control={TIER} className={styles.strong}>
        <span>Usage tier</span> <span>{named ? 'Build' : '1'}</span>
      </div>
      <div data-control={TIER} className={styles.muted}>
        Your usage tier sets your rate limits and the maximum your organization can spend each month. It increases
        automatically as your usage and payments grow.{' '}
        <a href="/docs/guides/rate-limits#usage-tiers" className={styles.under}>
          Learn more about usage tiers
        </a>
      </div>
    </div>
  );
}

function Rates({ scope }: { scope: Scope }) {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ];
  return (
    <div className={styles.section}>
      <div className={styles.split}>
        <div className={styles.strong}>Rate limits</div>
        {scope === 'project' && (
          <button type="button" className={styles.button}>
            Allow all models
          </button>
        )}
      </div>
      <div className={styles.muted}>
        {scope === 'project'
          ? 'Inherited from your organization unless you override them for this project.'
          : 'API usage is subject to rate limits applied on tokens per minute, requests per minute or day, and other model-specific limits.'}
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Model', 'TPM', 'RPM', 'TPD'].map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([model, tpm, rpm, tpd]) => (
            <tr key={model}>
              <td>{model}</td>
              {[`${tpm} TPM`, `${rpm} RPM`, `${tpd} TPD`].map((limit) => (
                <td key={limit}>
                  <span>{limit.slice(0, -4)}</span>
                  <span className={styles.muted}>{limit.slice(-4)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
