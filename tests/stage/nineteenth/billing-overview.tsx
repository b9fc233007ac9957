// The overview: the balance in a box with what it is made of, auto recharge as a box whose state is a word at its end, the month and
// the last invoices. Neighbours: what was spent this month, the invoices' amounts.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './nineteenth.module.css';
import { Box, Button, Pair, Table } from './platform-kit.tsx';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingOverview() {
  return (
    <>
      <Balance />
      <AutoRecharge />
      <Box title="This month" about="November 1 – 20, 2028">
        <dl className={styles.pairs}>
          <Pair name="Spend">$31.08</Pair>
          <Pair name="Purchases">$12.00</Pair>
        </dl>
      </Box>
      <Box title="Recent invoices" aside={<a href="/settings/organization/billing/history">View all</a>}>
        <Table
          columns={['Invoice', 'Status', 'Amount', 'Created']}
          rows={[
            ['04DE6D22-0031', 'Paid', '$12.00', 'Nov 2, 2028'],
            ['04DE6D22-0030', 'Paid', '$6.90', 'Sep 30, 2028'],
          ]}
        />
      </Box>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Box
      title={label}
      about="Pay as you go"
      mark={BALANCE}
      aside={
        <button
          type="button"
          aria-label={`About ${label.toLowerCase()}`}
          title="Billing can lag, so a balance may briefly fall below zero. The difference is taken from your next purchase."
          data-control={BALANCE}
        >
          <Icon name="info" size={16} />
        </button>
      }
      foot={
        <>
          <Button filled mark={BALANCE}>
            Add to credit balance
          </Button>
          <Button>Cancel plan</Button>
        </>
      }
    >
      <div data-control={BALANCE} className={styles.figure}>
        {negative ? '-$0.07' : live}
      </div>
    </Box>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <Box
      title="Auto recharge"
      about={
        on
          ? 'Credits are bought with your default payment method when the balance gets low.'
          : 'When your credit balance reaches $0, your API requests will stop working.'
      }
      mark={RECHARGE}
      aside={
        <span data-control={RECHARGE} className={on ? styles.on : styles.off}>
          {on ? 'On' : 'Off'}
        </span>
      }
      foot={<Button mark={RECHARGE}>{on ? 'Modify' : 'Enable auto recharge'}</Button>}
    >
      {on && (
        <dl data-control={RECHARGE} className={styles.pairs}>
          <Pair name="When balance is below">$5.00</Pair>
          <Pair name="Recharge to">$10.00</Pair>
          <Pair name="Monthly recharge limit">$20.00</Pair>
        </dl>
      )}
    </Box>
  );
}
