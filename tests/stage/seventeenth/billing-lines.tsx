// The overview: balance, auto recharge, the month and the plan as lines of one table, the last invoices as another. Neighbours: what
// was spent this month, the invoices.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Block, Button, Grid, Line, Lines } from './platform-kit.tsx';
import styles from './seventeenth.module.css';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingLines() {
  return (
    <>
      <Block title="Account" about="Pay as you go">
        <Lines>
          <Balance />
          <AutoRecharge />
          <Line
            name="October spend"
            value="$31.08"
            action={
              <a href="/usage" className={styles.link}>
                View usage
              </a>
            }
          />
          <Line
            name="Spend limit"
            value="$100.00 a month"
            action={
              <a href="/settings/organization/limits" className={styles.link}>
                Manage limits
              </a>
            }
          />
          <Line name="Plan" value="Pay as you go" action={<Button look="plain">Cancel plan</Button>} />
        </Lines>
      </Block>
      <Block title="Recent invoices">
        <Grid
          label="Recent invoices"
          columns={['Invoice', 'Status', 'Amount', 'Created']}
          rows={[
            ['04DE6D22-0016', 'Paid', '$12.00', 'Oct 2, 2027'],
            ['04DE6D22-0015', 'Paid', '$6.90', 'Aug 30, 2027'],
          ]}
        />
      </Block>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Line
      mark={BALANCE}
      name={
        <>
          {label}{' '}
          <button
            type="button"
            aria-label={`About ${label.toLowerCase()}`}
            title="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
            className={styles.tip}
          >
            <Icon name="info" size={13} />
          </button>
        </>
      }
      value={negative ? '-$0.07' : live}
      action={<Button look="solid">Add to credit balance</Button>}
    />
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <Line
      mark={RECHARGE}
      name="Auto recharge"
      value={on ? 'On' : 'Off'}
      hint={
        on
          ? 'To $10.00 when below $5.00, at most $20.00 a month'
          : 'API requests stop working when your credit balance reaches $0'
      }
      action={<Button>{on ? 'Modify' : 'Enable auto recharge'}</Button>}
    />
  );
}
