// The overview of billing as a board: balance, auto recharge, this month's spend, the card, and the last purchases as a table.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './fifteenth.module.css';
import { Bar, Button, Chip, Facts, Table, Tile } from './platform-kit.tsx';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingBoard() {
  return (
    <div className={styles.grid}>
      <InOrder
        parts={{
          balance: <Balance />,
          recharge: <AutoRecharge />,
          month: <Month />,
          method: (
            <Tile title="Payment method" aside={<a href="/settings/organization/billing/payment-methods">Manage</a>}>
              <div>Visa •••• 4242</div>
            </Tile>
          ),
          purchases: <Purchases />,
        }}
      />
    </div>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Tile
      title={label}
      mark={BALANCE}
      aside={
        <button
          type="button"
          aria-label={`About ${label.toLowerCase()}`}
          title="Billing can lag behind usage, so the balance may go below zero for a while. Your next purchase covers the difference."
          data-control={BALANCE}
          className={styles.quiet}
        >
          <Icon name="info" size={15} />
        </button>
      }
    >
      <div data-control={BALANCE} className={styles.figure}>
        {negative ? '-$0.07' : live}
      </div>
      <p className={styles.note}>Pay as you go</p>
      <div className={styles.actions}>
        <Button filled mark={BALANCE}>
          Add credits
        </Button>
        <Button>Cancel plan</Button>
      </div>
    </Tile>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <Tile title="Auto recharge" mark={RECHARGE} aside={<Chip mark={RECHARGE}>{on ? 'On' : 'Off'}</Chip>}>
      {on ? (
        <Facts
          facts={[
            ['When balance falls below', '$5.00'],
            ['Recharge to', '$10.00'],
            ['Monthly recharge limit', '$20.00'],
          ]}
          mark={RECHARGE}
        />
      ) : (
        <p data-control={RECHARGE}>
          API requests stop working when your credit balance reaches $0. Turn on auto recharge to keep it topped up.
        </p>
      )}
      <div className={styles.actions}>
        <Button mark={RECHARGE}>{on ? 'Modify' : 'Enable auto recharge'}</Button>
      </div>
    </Tile>
  );
}

function Month() {
  return (
    <Tile title="April spend" aside={<a href="/settings/organization/limits">Spend limits</a>}>
      <div className={styles.figure}>
        $31.08 <small>of $100 limit</small>
      </div>
      <Bar percent={31} />
    </Tile>
  );
}

function Purchases() {
  return (
    <Tile size="full" title="Recent purchases" aside={<a href="/settings/organization/billing/history">See all</a>}>
      <Table
        columns={['Invoice', 'Description', 'Status', 'Amount', 'Created']}
        rows={[
          ['04DE6D22-0011', 'API credits', 'Paid', '$12.00', 'Apr 2, 2027'],
          ['04DE6D22-0010', 'API credits', 'Paid', '$10.00', 'Mar 11, 2027'],
          ['04DE6D22-0009', 'API credits', 'Paid', '$10.00', 'Feb 20, 2027'],
        ]}
      />
    </Tile>
  );
}
