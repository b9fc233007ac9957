// The panel of a spend limit: what was spent of how much as one large figure, its bar, and the alerts as a table. Without a limit a
// line that says so.

import { useFlag, useLive } from '../state.ts';
import { Bar, Button, Figure, Panel, Table } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './tenth.module.css';

const SPEND = 'limits-alert-or-hard';

export function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  const limit = organization ? '$100.00' : '$25.00';
  return (
    <Panel
      title={organization ? 'Organization spend limit' : 'Project spend limit'}
      about="Your actual costs may exceed this based on usage."
      mark={SPEND}
    >
      {none ? (
        <Figure number={spent} caption="Spent in November · No spend limit set" mark={{ 'data-control': SPEND }} />
      ) : (
        <>
          <Figure
            number={
              <>
                {spent}
                <span className={styles.of}> / {limit}</span>
              </>
            }
            caption="Spent in November"
            mark={{ 'data-control': SPEND }}
          />
          <Bar percent={organization ? 31 : 49} mark={SPEND} />
          <Alerts scope={scope} />
        </>
      )}
      <div className={styles.actions}>
        <Button filled={none} mark={SPEND} onClick={onEdit}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </Button>
      </div>
    </Panel>
  );
}

function Alerts({ scope }: { scope: Scope }) {
  const amounts = scope === 'organization' ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '100% ($25)'];
  return (
    <Table
      columns={['Spend alert', 'Sent to', '']}
      rows={amounts.map((amount) => [
        amount,
        'Owners',
        <button key="remove" type="button" aria-label={`Remove alert at ${amount}`} className={styles.quiet}>
          Remove
        </button>,
      ])}
      mark={SPEND}
    />
  );
}
