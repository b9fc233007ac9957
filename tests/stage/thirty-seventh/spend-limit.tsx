// The spend limit: its card with a thin bar, and the alerts as rows below.

import { useFlag, useLive } from '../state.ts';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

interface SpendLimitProps {
  scope: 'organization' | 'project';
  onEdit: () => void;
}

export function SpendLimit({ scope, onEdit }: SpendLimitProps) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$12.34' : '$6.02', organization ? '$12.36' : '$6.05');
  return (
    <section className={styles.stack}>
      <h3 data-control={SPEND} className={styles.subtitle}>
        Spend
      </h3>
      <div className={styles.card}>
        <div className={styles.head}>
          <div>
            <p data-control={SPEND} className={styles.strong}>
              {organization ? 'Organization spend limit' : 'Project spend limit'}
            </p>
            {none ? (
              <p data-control={SPEND} className={styles.muted}>
                No spend limit set
              </p>
            ) : (
              <p data-control={SPEND} className={styles.amount}>
                {spent} <span className={styles.muted}>/ {organization ? '$100.00' : '$25.00'}</span>
              </p>
            )}
          </div>
          <button type="button" data-control={SPEND} className={styles.control} onClick={onEdit}>
            Edit spend limit
          </button>
        </div>
        {!none && (
          <>
            <div data-control={SPEND} className={styles.thin}>
              <div style={{ width: organization ? '12%' : '24%' }} />
            </div>
            <small data-control={SPEND} className={styles.small}>
              Your actual costs may exceed this based on usage
            </small>
            <AlertRows alerts={organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '100% ($25)']} />
          </>
        )}
      </div>
    </section>
  );
}

function AlertRows({ alerts }: { alerts: string[] }) {
  return (
    <div data-control={SPEND} className={styles.alerts}>
      {alerts.map((alert) => (
        <div key={alert} className={styles.alert}>
          <span>{alert}</span>
          <span className={styles.small}>Email</span>
        </div>
      ))}
    </div>
  );
}
