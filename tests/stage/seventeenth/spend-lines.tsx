// The spend limit as lines of a table: what was spent of how much with a ring, the alerts, whether the limit is enforced. Without a
// limit one line that says so.

import { useFlag, useLive } from '../state.ts';
import { Block, Button, Line, Lines, Ring } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './seventeenth.module.css';

const SPEND = 'limits-alert-or-hard';

export function SpendLines({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  const name = organization ? 'Organization spend limit' : 'Project spend limit';
  return (
    <Block title="Spend" about="Your actual costs may exceed this based on usage">
      <Lines>
        {none ? (
          <>
            <Line
              mark={SPEND}
              name={name}
              value="No spend limit set"
              action={
                <Button look="solid" onClick={onEdit}>
                  Set limit
                </Button>
              }
            />
            <Line name="October spend" value={spent} />
          </>
        ) : (
          <>
            <Line
              mark={SPEND}
              name={name}
              value={
                <span className={styles.withRing}>
                  <Ring percent={organization ? 31 : 49} />
                  {spent} / {organization ? '$100.00' : '$25.00'}
                </span>
              }
              hint="Resets Nov 1"
              action={<Button onClick={onEdit}>Edit spend limit</Button>}
            />
            <Line mark={SPEND} name="Hard limit" value="Not enforced" />
            <Line
              mark={SPEND}
              name="Spend alerts"
              value={organization ? '80% ($80), 100% ($100)' : '50% ($12.50), 100% ($25)'}
              hint="Emailed to owners"
            />
          </>
        )}
      </Lines>
    </Block>
  );
}
