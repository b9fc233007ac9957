// The platform's billing in this set: the balance in a card on top, auto recharge as a cell that unfolds, and cells with a
// chevron where there were tabs. Decoys: what was spent this month, sums of invoices, a promotion, the way to the limits.

import { useAddress, useFlag, useLive } from '../state.ts';
import { Block, Cell, Heading, LinkCell, MoreCell, Value } from './cells.tsx';
import { GrantList } from './grant-list.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function Money() {
  const { pathname } = useAddress();
  if (pathname.endsWith('/credit-grants')) return <GrantList back={`${BASE}/overview`} />;
  return (
    <>
      <Heading about="You pay as you go: buy credit first, and use it for the API.">Billing</Heading>
      <Balance />
      <Recharge />
      <Block title="Manage">
        <LinkCell
          href={`${BASE}/payment-methods`}
          label="Payment methods"
          help="Add or change a card."
          value="Visa •••• 4242"
        />
        <LinkCell
          href={`${BASE}/history`}
          label="Billing history"
          help="Invoices of the past 12 months."
          value="$12.00 on Nov 2"
        />
        <LinkCell
          href={`${BASE}/credit-grants`}
          label="Credit grants"
          help="What you bought or were given, and when it expires."
          mark="billing-credit-grants"
        />
        <LinkCell href={`${BASE}/preferences`} label="Preferences" help="Name, address and tax details on invoices." />
        <LinkCell href="/settings/organization/limits" label="Usage limits" help="Set monthly spend limits." />
      </Block>
      <Block title="Offers" about="Offers end on December 31, 2026.">
        <Cell label="Share data, get free tokens" help="Up to 1 million a day, while you share your inputs with us.">
          <button type="button" className={styles.button}>
            Learn more
          </button>
        </Cell>
      </Block>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  return (
    <section aria-label="Summary" className={styles.summary}>
      <p data-control={BALANCE} className={styles.summaryLabel}>
        Credit balance
      </p>
      <p data-control={BALANCE} className={styles.figure}>
        {negative ? '-$0.07' : live}
      </p>
      <p data-control={BALANCE} className={styles.help}>
        {negative
          ? 'You used a little more than you had. We take it off your next purchase.'
          : 'This is what you have left to spend on the API.'}
      </p>
      <div className={styles.actions}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add credit
        </button>
        <a href="/usage" className={styles.link}>
          $31.08 spent in November
        </a>
      </div>
    </section>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <Block>
      <MoreCell
        label="Auto recharge"
        help={
          on
            ? 'We buy credit for you when you run low.'
            : 'When your credit balance reaches $0, your API requests will stop working.'
        }
        value={on ? 'On' : 'Off'}
        mark={RECHARGE}
        open={on}
      >
        {on && (
          <>
            <Cell label="When the balance is below" mark={RECHARGE}>
              <Value mark={RECHARGE}>$5.00</Value>
            </Cell>
            <Cell label="Bring it back to" mark={RECHARGE}>
              <Value mark={RECHARGE}>$10.00</Value>
            </Cell>
            <Cell label="But spend no more in a month than" mark={RECHARGE}>
              <Value mark={RECHARGE}>$20.00</Value>
            </Cell>
          </>
        )}
        <button type="button" data-control={RECHARGE} className={styles.button}>
          {on ? 'Change' : 'Turn on auto recharge'}
        </button>
      </MoreCell>
    </Block>
  );
}
