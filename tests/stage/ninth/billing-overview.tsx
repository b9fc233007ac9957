// The overview of billing: today's parts, with the buttons moved beside the balance and the plan into a menu. With `auto-recharge`
// its amounts stand in a list. Neighbour: the last changes of the balance, which name the auto recharge too.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { DataTable } from './data-table.tsx';
import { as, Button, rac, Tip } from './headless.tsx';
import styles from './ninth.module.css';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingOverview() {
  return (
    <>
      <Balance />
      <AutoRecharge />
      <Activity />
      <Shortcuts />
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$14.35', '$14.31');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <div className={styles.strong}>Pay as you go</div>
        <Button popup="menu" label="Plan options">
          …
        </Button>
      </div>
      <div className={styles.head}>
        <div>
          <div className={styles.inline}>
            <span data-control={BALANCE} className={styles.muted}>
              {label}
            </span>
            <Tip
              label="About your balance"
              text="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
              mark={BALANCE}
            />
          </div>
          <div data-control={BALANCE} className={styles.figure}>
            {negative ? '-$0.18' : live}
          </div>
        </div>
        <Button className={styles.primary} mark={BALANCE}>
          Add to credit balance
        </Button>
      </div>
    </section>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  const facts = [
    ['When balance reaches', '$5.00'],
    ['Bring back to', '$25.00'],
    ['Monthly recharge limit', '$100.00'],
  ];
  return (
    <div {...rac} {...as('group', { 'aria-label': 'Auto recharge' })} className={styles.notice}>
      <Icon name="bolt" />
      <div className={styles.grow}>
        <div data-control={RECHARGE} className={styles.strong}>
          Auto recharge is {on ? 'on' : 'off'}
        </div>
        {on ? (
          <dl data-control={RECHARGE} className={styles.facts}>
            {facts.map(([name, amount]) => (
              <div key={name}>
                <dt className={styles.muted}>{name}</dt>
                <dd>{amount}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p data-control={RECHARGE} className={styles.muted}>
            When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to
            automatically keep your credit balance topped up.
          </p>
        )}
      </div>
      <Button className={styles.button} mark={RECHARGE}>
        {on ? 'Modify' : 'Enable auto recharge'}
      </Button>
    </div>
  );
}

function Activity() {
  const on = useFlag('auto-recharge');
  return (
    <section className={styles.plain}>
      <h2 className={styles.strong}>Recent activity</h2>
      <DataTable
        label="Recent activity"
        columns={['Date', 'Description', 'Amount']}
        rows={[
          ['Nov 19, 2026', on ? 'Auto recharge' : 'Credit purchase', '+$20.00'],
          ['Nov 2, 2026', 'Credit purchase', '+$20.00'],
          ['Oct 31, 2026', 'Expired credits', '-$1.15'],
        ]}
        className={styles.table}
      />
    </section>
  );
}

function Shortcuts() {
  const base = '/settings/organization/billing';
  const cards = [
    [`${base}/payment-methods`, 'Payment methods', 'Add or change payment method'],
    [`${base}/history`, 'Billing history', 'View past and current invoices'],
    [`${base}/preferences`, 'Preferences', 'Manage billing information'],
    ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits'],
    ['/docs/pricing', 'Pricing', 'View pricing and FAQs'],
  ] as const;
  return (
    <nav aria-label="Related pages" className={styles.shortcuts}>
      {cards.map(([href, title, about]) => (
        <a key={title} href={href} {...rac} className={styles.card}>
          <span className={styles.strong}>{title}</span>
          <span className={styles.muted}>{about}</span>
        </a>
      ))}
    </nav>
  );
}
