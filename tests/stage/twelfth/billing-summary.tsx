// The overview: one list of properties, each with its value and what to do about it. Neighbours: plan, payment, the month's spend.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Box, Button, Property, Table } from './platform-kit.tsx';
import styles from './twelfth.module.css';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const GRANTS = 'billing-credit-grants';
const BASE = '/settings/organization/billing';

export function BillingSummary() {
  return (
    <>
      <div className={styles.top}>
        <h1>Billing</h1>
      </div>
      <section aria-label="Summary" className={styles.box}>
        <dl>
          <Property name="Plan" action={<Button look="text">Cancel plan</Button>}>
            Pay as you go
          </Property>
          <Balance />
          <Recharge />
          <Property
            name="Credit grants"
            mark={GRANTS}
            action={
              <a href={`${BASE}/credit-grants`} data-control={GRANTS} className={styles.button}>
                View grants
              </a>
            }
          >
            1 active
          </Property>
          <Property name="November spend" action={<a href="/usage">View usage</a>}>
            $31.08
          </Property>
          <Property name="Payment method" action={<Button>Change</Button>} hint="Expires 08/2029">
            Visa •••• 4242
          </Property>
        </dl>
      </section>
      <Invoices />
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Property
      name={
        <span className={styles.inline}>
          {label}
          <button
            type="button"
            aria-label={`About ${label}`}
            title="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
            className={styles.tip}
          >
            <Icon name="info" size={14} />
          </button>
        </span>
      }
      mark={BALANCE}
      action={
        <Button look="filled" mark={BALANCE}>
          Buy credits
        </Button>
      }
    >
      {negative ? '-$0.07' : live}
    </Property>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <Property
      name="Auto recharge"
      mark={RECHARGE}
      hint={
        on
          ? 'When your balance falls below $5.00 we recharge it to $10.00, up to $20.00 a month.'
          : 'When your credit balance reaches $0, your API requests will stop working.'
      }
      action={<Button mark={RECHARGE}>{on ? 'Modify' : 'Turn on'}</Button>}
    >
      {on ? 'On' : 'Off'}
    </Property>
  );
}

function Invoices() {
  return (
    <Box title="Recent invoices" action={<a href={`${BASE}/history`}>View all</a>}>
      <Table
        columns={['Invoice', 'Status', 'Amount', 'Created']}
        rows={[
          ['04DE6D22-0006', 'Paid', '$12.00', 'Nov 2, 2026'],
          ['04DE6D22-0005', 'Paid', '$6.90', 'Sep 30, 2026'],
        ]}
      />
    </Box>
  );
}
