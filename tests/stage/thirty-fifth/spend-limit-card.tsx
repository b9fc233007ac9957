// The spend limit: its title, the amounts, a thin bar, the alerts, the button that opens its dialog.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Button, Card } from './console-kit.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

export function SpendLimitCard({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  return (
    <Card>
      <div className={styles.cardHead}>
        <div data-control={SPEND} className={styles.strong}>
          {scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}
        </div>
        <Button mark={SPEND} onClick={onEdit}>
          Edit spend limit
        </Button>
      </div>
      {none ? (
        <div data-control={SPEND} className={styles.muted}>
          No spend limit set
        </div>
      ) : (
        <Amounts scope={scope} />
      )}
    </Card>
  );
}

function Amounts({ scope }: { scope: Scope }) {
  const spent = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const alerts = organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '90% ($22.50)', '100% ($25)'];
  return (
    <>
      <div data-control={SPEND} className={styles.amounts}>
        <span>{spent}</span>
        <span className={styles.muted}>{organization ? ' / $100.00' : ' / $25.00'}</span>
      </div>
      <div data-control={SPEND} className={styles.bar}>
        <div className={styles.barFill} style={{ width: organization ? '12.34%' : '49.36%' }} />
      </div>
      <small data-control={SPEND} className={styles.hint}>
        Your actual costs may exceed this based on usage
      </small>
      <ul data-control={SPEND} className={styles.alerts}>
        {alerts.map((alert) => (
          <li key={alert} className={styles.alert}>
            <Icon name="bolt" size={14} />
            <span>{alert}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
