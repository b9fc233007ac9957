// The overview: the balance as a large figure, auto recharge as a panel of settings, the last invoices as a table. The shortcuts
// of before are tabs now, but for the limits. Neighbours: what was spent this month, the invoices.

import { useFlag, useLive } from '../state.ts';
import { Button, Figure, Panel, Table, Tip } from './platform-kit.tsx';
import styles from './tenth.module.css';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const GRANTS = 'billing-credit-grants';

export function BillingOverview() {
  return (
    <>
      <Balance />
      <AutoRecharge />
      <Invoices />
      <Panel title="Plan" about="Pay as you go">
        <div className={styles.actions}>
          <a href="/settings/organization/limits">Set spend limits</a>
          <a href="/docs/pricing">View pricing</a>
          <Button>Cancel plan</Button>
        </div>
      </Panel>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <div className={styles.balance}>
      <Figure
        number={negative ? '-$0.07' : live}
        caption={
          <>
            {label}{' '}
            <Tip
              label={`About ${label.toLowerCase()}`}
              text="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
            />
          </>
        }
        mark={{ 'data-control': BALANCE }}
      />
      <Figure number="$31.08" caption="Spent in November" />
      <div className={styles.actions}>
        <Button filled mark={BALANCE}>
          Add to credit balance
        </Button>
        <a href="/settings/organization/billing/credit-grants" data-control={GRANTS}>
          View credit grants
        </a>
      </div>
    </div>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <Panel
      title={
        <>
          Auto recharge <span className={styles.badge}>{on ? 'On' : 'Off'}</span>
        </>
      }
      about={
        on
          ? 'We charge your default payment method when the balance gets low.'
          : 'When your credit balance reaches $0, your API requests will stop working.'
      }
      mark={RECHARGE}
    >
      {on && (
        <div data-control={RECHARGE} className={styles.figures}>
          <Figure number="$5.00" caption="When balance is below" />
          <Figure number="$10.00" caption="Recharge to" />
          <Figure number="$20.00" caption="Monthly recharge limit" />
        </div>
      )}
      <div className={styles.actions}>
        <Button mark={RECHARGE}>{on ? 'Modify' : 'Enable auto recharge'}</Button>
      </div>
    </Panel>
  );
}

function Invoices() {
  return (
    <Panel title="Recent invoices" about={<a href="/settings/organization/billing/history">View all</a>}>
      <Table
        columns={['Invoice', 'Status', 'Amount', 'Created']}
        rows={[
          ['04DE6D22-0006', 'Paid', '$12.00', 'Nov 2, 2026'],
          ['04DE6D22-0005', 'Paid', '$6.90', 'Sep 30, 2026'],
        ]}
      />
    </Panel>
  );
}
