// The overview: the balance in a card with its buttons at the end of the line, auto recharge as a card of its own, the shortcuts as
// rows. Neighbours: what was spent this month, the next payment.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './eighteenth.module.css';
import { Button, Card, List, Row, Section } from './platform-kit.tsx';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingOverview() {
  const on = useFlag('auto-recharge');
  return (
    <>
      <Balance />
      {on ? <RechargeOn /> : <RechargeOff />}
      <Section title="Manage billing">
        <List>
          <Row label="Spent in February" value="$31.08" href="/usage" />
          <Row label="Payment methods" value="Visa ending in 4242" href={`${BASE}/payment-methods`} />
          <Row
            label="Credit grants"
            about="Free and promotional credits"
            value="$3.60 available"
            href={`${BASE}/credit-grants`}
            mark="billing-credit-grants"
          />
          <Row label="Spend limits" about="Set monthly spend limits" href="/settings/organization/limits" />
          <Row label="Pricing" about="View pricing and FAQs" href="/docs/pricing" />
        </List>
      </Section>
      <p className={styles.muted}>
        Plan: Pay as you go.{' '}
        <button type="button" className={styles.link}>
          Cancel plan
        </button>
      </p>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Card>
      <div className={styles.cardHead}>
        <div className={styles.grow}>
          <div data-control={BALANCE} className={styles.inline}>
            {label}
            <button
              type="button"
              aria-label={`About ${label}`}
              title="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
            >
              <Icon name="info" size={15} />
            </button>
          </div>
          <div data-control={BALANCE} className={styles.large}>
            {negative ? '-$0.07' : live}
          </div>
        </div>
        <Button>Redeem code</Button>
        <Button filled mark={BALANCE}>
          Add credits
        </Button>
      </div>
    </Card>
  );
}

function RechargeOff() {
  return (
    <Card mark={RECHARGE}>
      <div className={styles.cardHead}>
        <div className={styles.grow}>
          <h2 className={styles.small}>Auto recharge is off</h2>
          <p className={styles.muted}>
            When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to keep
            your balance topped up.
          </p>
        </div>
        <Button>Enable auto recharge</Button>
      </div>
    </Card>
  );
}

function RechargeOn() {
  return (
    <Section
      title={
        <>
          Auto recharge <span className={styles.badge}>On</span>
        </>
      }
      mark={RECHARGE}
    >
      <List mark={RECHARGE}>
        <Row label="When balance falls below" value="$5.00" />
        <Row label="Bring balance back to" value="$10.00" />
        <Row label="Monthly recharge limit" value="$20.00" />
      </List>
    </Section>
  );
}
