// The spend-limit card with its thin bar and the alerts below it.

import { useFlag, useLive } from '../state.ts';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

interface SpendLimitProps {
  scope: 'organization' | 'project';
  onEdit: () => void;
}

export function SpendLimit({ scope, onEdit }: SpendLimitProps) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const [title, limit, width, alerts] =
    scope === 'organization'
      ? (['Organization spend limit', '$100.00', '12%', ['80% ($80)', '100% ($100)']] as const)
      : (['Project spend limit', '$25.00', '49%', ['50% ($12.50)', '90% ($22.50)', '100% ($25)']] as const);
  return (
    <section>
      <h2 data-control={SPEND} className={styles.subtitle}>
        Spend
      </h2>
      <div className={styles.card}>
        <div className={styles.between}>
          <div data-control={SPEND} className={styles.strong}>
            {title}
          </div>
          <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
            Edit spend limit
          </button>
        </div>
        {none ? (
          <div data-control={SPEND} className={styles.muted}>
            No spend limit set
          </div>
        ) : (
          <>
            <div data-control={SPEND} className={styles.figure}>
              {`${spent} / ${limit}`}
            </div>
            <div data-control={SPEND} className={styles.bar}>
              <div className={styles.fill} style={{ width }} />
            </div>
            <small data-control={SPEND} className={styles.small}>
              Your actual costs may exceed this based on usage
            </small>
          </>
        )}
      </div>
      {!none && (
        <div className={styles.alerts}>
          {alerts.map((alert) => (
            <div key={alert} data-control={SPEND} className={styles.alert}>
              <span>{alert}</span>
              <button type="button" aria-label={`Remove ${alert}`}>
                ×
              </button>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
