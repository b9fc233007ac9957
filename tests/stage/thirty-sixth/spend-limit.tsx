// The section "Spend": the reported card (title, two sums, a thin bar that is a div, fine print, button) and its alert rows.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Money } from './money.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

const OF = {
  organization: {
    title: 'Organization spend limit',
    limit: '$100.00',
    percent: 12,
    alerts: ['80% ($80)', '100% ($100)'],
  },
  project: {
    title: 'Project spend limit',
    limit: '$25.00',
    percent: 49,
    alerts: ['50% ($12.50)', '90% ($22.50)', '100% ($25)'],
  },
};

export function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const { title, alerts } = OF[scope];
  return (
    <div className={styles.section}>
      <div data-control={SPEND} className={styles.title}>
        Spend
      </div>
      <div className={styles.card}>
        <div className={styles.cardHead}>
          <div>
            <div data-control={SPEND} className={styles.strong}>
              {title}
            </div>
            {none ? (
              <div data-control={SPEND} className={styles.muted}>
                No spend limit set
              </div>
            ) : (
              <Amounts scope={scope} />
            )}
          </div>
          <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
            <Icon name="gear" size={14} />
            <span>Edit spend limit</span>
          </button>
        </div>
        {!none && (
          <div data-control={SPEND} className={styles.thin}>
            <div className={styles.fill} style={{ width: `${OF[scope].percent}%` }} />
          </div>
        )}
        {!none && (
          <div data-control={SPEND} className={styles.small}>
            Your actual costs may exceed this based on usage
          </div>
        )}
      </div>
      {!none && (
        <div data-control={SPEND} className={styles.card}>
          {alerts.map((alert) => (
            <div key={alert} className={styles.line}>
              <span>{alert}</span>
              <button type="button" aria-label="Delete" className={styles.icon}>
                <Icon name="close" size={14} />
              </button>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Amounts({ scope }: { scope: Scope }) {
  const spent = useLive('$12.34', '$12.36');
  return (
    <div data-control={SPEND}>
      <span className={styles.figure}>
        <Money amount={spent} />
      </span>{' '}
      <span className={styles.muted}>/ {OF[scope].limit}</span>
    </div>
  );
}
