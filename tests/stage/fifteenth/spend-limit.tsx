// The tile of a spend limit, with a line that says whether it is enforced, and the tile of its alerts beside it.

import { useFlag, useLive } from '../state.ts';
import styles from './fifteenth.module.css';
import { Bar, Button, Chip, Facts, Quiet, Table, Tile } from './platform-kit.tsx';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  const limit = organization ? '$100.00' : '$25.00';
  return (
    <Tile
      size={none ? 'full' : 'half'}
      title={organization ? 'Organization spend limit' : 'Project spend limit'}
      about="Your actual costs may exceed this based on usage"
      mark={SPEND}
      aside={
        <Button filled={none} mark={SPEND} onClick={onEdit}>
          {none ? 'Set a limit' : 'Edit'}
        </Button>
      }
    >
      {none ? (
        <div data-control={SPEND}>No spend limit set</div>
      ) : (
        <>
          <div data-control={SPEND} className={styles.figure}>
            {spent} <small>of {limit} this month</small>
          </div>
          <Bar percent={organization ? 31 : 49} mark={SPEND} />
          <Facts facts={[['Hard limit', <Chip key="state">Not enforced</Chip>]]} mark={SPEND} />
        </>
      )}
    </Tile>
  );
}

export function SpendAlerts({ scope }: { scope: Scope }) {
  const amounts = scope === 'organization' ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '100% ($25)'];
  return (
    <Tile title="Spend alerts" mark={SPEND} aside={<Button mark={SPEND}>Add alert</Button>}>
      <Table
        columns={['Threshold', 'Notifies', '']}
        rows={amounts.map((amount) => [
          amount,
          'Owners',
          <Quiet key="remove" label={`Remove alert at ${amount}`}>
            Remove
          </Quiet>,
        ])}
        mark={SPEND}
      />
    </Tile>
  );
}
