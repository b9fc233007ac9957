// The box of a spend limit: what was spent of how much, its bar, whether the limit is enforced, the alerts as chips. Without a
// limit a line that says so.

import { useFlag, useLive } from '../state.ts';
import styles from './nineteenth.module.css';
import { Box, Button, Track } from './platform-kit.tsx';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  const limit = organization ? '$100.00' : '$25.00';
  const alerts = organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '100% ($25)'];
  return (
    <Box
      title={organization ? 'Organization spend limit' : 'Project spend limit'}
      about="Your actual costs may exceed this based on usage"
      mark={SPEND}
      aside={
        <Button filled={none} mark={SPEND} onClick={onEdit}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </Button>
      }
    >
      {none ? (
        <p data-control={SPEND}>No spend limit set</p>
      ) : (
        <>
          <div data-control={SPEND} className={styles.figure}>{`${spent} / ${limit}`}</div>
          <Track percent={organization ? 31 : 49} mark={SPEND} />
          <div data-control={SPEND} className={styles.chips}>
            <span className={styles.muted}>Alerts at</span>
            {alerts.map((alert) => (
              <span key={alert} className={styles.tag}>
                {alert}
              </span>
            ))}
            <span className={styles.muted}>Hard limit not enforced</span>
          </div>
        </>
      )}
    </Box>
  );
}
