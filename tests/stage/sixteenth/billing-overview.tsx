// The overview of billing: the balance, auto recharge as one sentence, and the other pages as lines that say what is on them.
// Neighbours: the last invoice, the spend limit.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Button, Line, Section } from './platform-kit.tsx';
import styles from './sixteenth.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingOverview() {
  return (
    <>
      <header>
        <h1>Billing</h1>
        <p className={styles.lead}>You’re on pay as you go. This is separate from a ChatGPT plan.</p>
      </header>
      <InOrder parts={{ balance: <Balance />, recharge: <AutoRecharge />, more: <More /> }} />
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Section
      title={
        <>
          {label}{' '}
          <button
            type="button"
            aria-label={`About ${label}`}
            title="Billing can lag a little. A negative balance is taken off your next purchase."
            className={styles.tip}
          >
            <Icon name="info" size={15} />
          </button>
        </>
      }
      lead="API requests are paid from this balance."
      mark={BALANCE}
    >
      <p data-control={BALANCE} className={styles.value}>
        {negative ? '-$0.07' : live}
      </p>
      <div className={styles.actions}>
        <Button strong mark={BALANCE}>
          Add credits
        </Button>
      </div>
    </Section>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <Section
      title={`Auto recharge is ${on ? 'on' : 'off'}`}
      lead={
        on
          ? 'When your balance falls below $5.00, we bring it back to $10.00. We charge at most $20.00 a month.'
          : 'When your credit balance reaches $0, your API requests stop working.'
      }
      mark={RECHARGE}
    >
      <div className={styles.actions}>
        <Button mark={RECHARGE}>{on ? 'Edit' : 'Turn on auto recharge'}</Button>
      </div>
    </Section>
  );
}

function More() {
  return (
    <Section title="More in Billing">
      <ul>
        <Line
          title={<a href={`${BASE}/payment-methods`}>Payment methods</a>}
          text="Visa ending in 4242 is your default."
        />
        <Line
          title={<a href={`${BASE}/history`}>Billing history</a>}
          text="Your last invoice was $12.00 on July 2, 2027."
        />
        <Line
          title={
            <a href={`${BASE}/credit-grants`} data-control="billing-credit-grants">
              Credit grants
            </a>
          }
          text={
            <span data-control="billing-credit-grants">You have $3.60 in free credits. Some expire this year.</span>
          }
        />
        <Line title={<a href={`${BASE}/preferences`}>Preferences</a>} text="Company name, billing email, and tax ID." />
        <Line
          title={<a href="/settings/organization/limits">Spend limits</a>}
          text="Decide how much your organization can spend."
        />
        <Line title="Cancel plan" text="Your balance stays until it expires.">
          <Button>Cancel</Button>
        </Line>
      </ul>
    </Section>
  );
}
