// The spend limit: title, two sums, a thin bar, fine print, and the alerts. The organization's has the newer guide's words for
// them.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

export function SpendCard({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  return (
    <div className={styles.card}>
      <div className={styles.between}>
        <span data-control={SPEND} className={styles.strong}>
          {scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}
        </span>
        <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
          Edit spend limit
        </button>
      </div>
      {none ? (
        <div data-control={SPEND} className={styles.label}>
          No spend limit set
        </div>
      ) : (
        <Amounts scope={scope} />
      )}
    </div>
  );
}

function Amounts({ scope }: { scope: Scope }) {
  const spent = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const alerts = organization ? ['50% ($50)', '90% ($90)', '100% ($100)'] : ['80% ($20)', '100% ($25)'];
  return (
    <>
      <div data-control={SPEND} className={styles.amount}>
        {spent} / {organization ? '$100.00' : '$25.00'}
      </div>
      <div data-control={SPEND} className={styles.thin}>
        <div style={{ width: organization ? '12%' : '49%' }} />
      </div>
      <small data-control={SPEND} className={styles.small}>
        Your actual costs may exceed this based on usage
      </small>
      <div data-control={SPEND}>
        {organization && <h3 className={styles.strong}>Spend alerts</h3>}
        <ul>
          {alerts.map((alert) => (
            <li key={alert} className={styles.line}>
              <Icon name="bolt" size={14} />
              <span>{alert}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
