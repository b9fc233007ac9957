// The card of a spend limit: what was spent of how much, its bar, then what happens at the limit and the alerts as terms.

import { useFlag, useLive } from '../state.ts';
import { Bar, Button, Card, Terms } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './thirteenth.module.css';

const SPEND = 'limits-alert-or-hard';

export function SpendCard({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  return (
    <Card
      title={organization ? 'Organization spend limit' : 'Project spend limit'}
      about="Your actual costs may exceed this based on usage"
      mark={SPEND}
      foot={
        <Button mark={SPEND} onClick={onEdit}>
          {none ? 'Add spend limit' : 'Edit spend limit'}
        </Button>
      }
    >
      {none ? (
        <p data-control={SPEND} className={styles.sum}>
          No spend limit set
        </p>
      ) : (
        <>
          <p data-control={SPEND} className={styles.sum}>
            {spent} / {organization ? '$100.00' : '$25.00'}
          </p>
          <Bar percent={organization ? 31 : 49} mark={SPEND} />
          <Terms
            rows={[
              ['At the limit', 'Send an alert'],
              ['Alerts', organization ? '80% ($80), 100% ($100)' : '50% ($12.50), 100% ($25)'],
              ['Resets', 'Dec 1, 2026'],
            ]}
            mark={SPEND}
          />
        </>
      )}
    </Card>
  );
}
