// The balance with its button, and auto recharge as a card with a badge for its state. Neighbour: the last invoices.

import { useFlag, useLive } from '../state.ts';
import { Button, DataTable, Hint } from './base.tsx';
import styles from './eleventh.module.css';
import { Facts, Panel } from './layout.tsx';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BalanceCards() {
  return (
    <>
      <Balance />
      <Recharge />
      <Panel title="Recent invoices">
        <DataTable
          label="Recent invoices"
          columns={['Invoice', 'Status', 'Amount', 'Created']}
          rows={[
            ['7C10BA44-0009', 'Paid', '$20.00', 'Mar 2, 2027'],
            ['7C10BA44-0008', 'Paid', '$20.00', 'Jan 9, 2027'],
          ]}
          className={styles.table}
        />
      </Panel>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$14.20', '$14.17');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <section data-slot="card" className={styles.card}>
      <div className={styles.head}>
        <div>
          <div className={styles.inline}>
            <h2 data-slot="card-title" data-control={BALANCE} className={styles.label}>
              {label}
            </h2>
            <Hint
              label="About your balance"
              text="Usage that is billed late can bring your balance below zero for a while."
              mark={BALANCE}
            />
          </div>
          <div data-control={BALANCE} className={styles.figure}>
            {negative ? '-$0.32' : live}
          </div>
          <div className={styles.muted}>Pay as you go</div>
        </div>
        <div className={styles.inline}>
          <Button mark={BALANCE} className={styles.primary}>
            Add credits
          </Button>
          <Button popup="menu" label="More billing actions" className={styles.button}>
            …
          </Button>
        </div>
      </div>
    </section>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <section data-slot="card" className={styles.card}>
      <div className={styles.head}>
        <div className={styles.inline}>
          <h2 data-slot="card-title" data-control={RECHARGE} className={styles.label}>
            Auto recharge
          </h2>
          <span data-slot="badge" data-control={RECHARGE} className={styles.badge}>
            {on ? 'On' : 'Off'}
          </span>
        </div>
        <Button mark={RECHARGE} className={styles.button}>
          {on ? 'Edit' : 'Turn on'}
        </Button>
      </div>
      {on ? (
        <Facts
          facts={[
            ['When balance falls below', '$5.00'],
            ['Recharge to', '$20.00'],
            ['Monthly maximum', '$80.00'],
          ]}
          mark={RECHARGE}
        />
      ) : (
        <p data-control={RECHARGE} className={styles.muted}>
          API requests stop working when your credit balance reaches $0. Turn on auto recharge to keep it topped up.
        </p>
      )}
    </section>
  );
}
