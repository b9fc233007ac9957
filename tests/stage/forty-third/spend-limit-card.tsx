// The spend-limit card: title, the two sums, a thin bar, fine print, alerts. With `spend-alerts` in the newer guide's words,
// with `old-budget` in those before 2026.

import { useFlag, useLive } from '../state.ts';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

interface SpendLimitCardProps {
  scope: 'organization' | 'project';
  onEdit: () => void;
}

export function SpendLimitCard({ scope, onEdit }: SpendLimitCardProps) {
  const none = useFlag('no-limit');
  const old = useFlag('old-budget');
  const title = old ? 'Monthly budget' : scope === 'organization' ? 'Organization spend limit' : 'Project spend limit';
  return (
    <div className={styles.cD3x}>
      <div className={styles.lN4e}>
        <p data-control={SPEND} className={styles.b0Ld}>
          {title}
        </p>
        <div className={styles.fL1x} />
        <button type="button" data-control={SPEND} className={styles.bT2n} onClick={onEdit}>
          {old ? 'Set a monthly budget' : 'Edit spend limit'}
        </button>
      </div>
      {none ? (
        <p data-control={SPEND} className={styles.q7Mu}>
          No spend limit set
        </p>
      ) : (
        <Amounts scope={scope} />
      )}
    </div>
  );
}

function Amounts({ scope }: { scope: SpendLimitCardProps['scope'] }) {
  const spent = useLive('$12.34', '$12.36');
  const old = useFlag('old-budget');
  const organization = scope === 'organization';
  return (
    <>
      <div data-control={SPEND} className={styles.v6Md}>
        {spent} / {organization ? '$100.00' : '$25.00'}
      </div>
      <div data-control={SPEND} className={styles.bR9z}>
        <div style={{ width: organization ? '12%' : '49%' }} />
      </div>
      <small data-control={SPEND} className={styles.s2Ml}>
        {old ? 'Set an email notification threshold' : 'Your actual costs may exceed this based on usage'}
      </small>
      <Alerts scope={scope} />
    </>
  );
}

function Alerts({ scope }: { scope: SpendLimitCardProps['scope'] }) {
  const newer = useFlag('spend-alerts');
  const alerts =
    scope === 'organization' ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '90% ($22.50)', '100% ($25)'];
  return (
    <ul data-control={SPEND} className={styles.aL3t}>
      {newer && (
        <li className={styles.lN4e}>
          <span className={styles.fL1x}>Hard spend limit</span>
          <span className={styles.q7Mu}>Not enforced</span>
        </li>
      )}
      {alerts.map((alert) => (
        <li key={alert} className={styles.lN4e}>
          <Bell newer={newer} />
          <span>{alert}</span>
        </li>
      ))}
    </ul>
  );
}

function Bell({ newer }: { newer: boolean }) {
  return <span className={styles.q7Mu}>{newer ? 'Spend alert' : 'Alert'}</span>;
}
