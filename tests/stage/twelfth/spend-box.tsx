// A spend limit: spent and limit over a bar, then a line that says what happens at the limit, then the alerts. Without a limit a
// sentence and a button.

import { useFlag, useLive } from '../state.ts';
import { Bar, Box, Button, Property } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './twelfth.module.css';

const SPEND = 'limits-alert-or-hard';

export function SpendBox({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  return (
    <Box
      title={scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}
      mark={SPEND}
      action={
        <Button mark={SPEND} look={none ? 'filled' : 'plain'} onClick={onEdit}>
          {none ? 'Set a spend limit' : 'Edit spend limit'}
        </Button>
      }
    >
      {none ? (
        <p data-control={SPEND}>No spend limit set. You can spend up to what your usage tier allows.</p>
      ) : (
        <Spend scope={scope} />
      )}
    </Box>
  );
}

function Spend({ scope }: { scope: Scope }) {
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  const alerts = organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '100% ($25)'];
  return (
    <>
      <div data-control={SPEND} className={styles.spend}>
        <strong>{spent}</strong> of {organization ? '$100.00' : '$25.00'} this month
      </div>
      <Bar percent={organization ? 31 : 49} mark={SPEND} />
      <p data-control={SPEND} className={styles.hint}>
        Your actual costs may exceed this based on usage
      </p>
      <dl>
        <Property name="At the limit" mark={SPEND} hint="Hard limit is not enforced">
          Notify only
        </Property>
        <Property name="Spend alerts" mark={SPEND} action={<Button look="text">Add alert</Button>}>
          {alerts.join(', ')}
        </Property>
      </dl>
    </>
  );
}
