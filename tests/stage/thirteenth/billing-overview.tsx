// The overview: the balance with its buttons at the foot of its card, auto recharge as a switch with a sentence, the plan and the
// latest invoice. The limits are a link at the end.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { Button, Card, Terms } from './platform-kit.tsx';
import styles from './thirteenth.module.css';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingOverview() {
  return (
    <>
      <Balance />
      <AutoRecharge />
      <Card title="Plan" foot={<Button>Cancel plan</Button>}>
        <Terms
          rows={[
            ['Plan', 'Pay as you go'],
            ['Default payment method', 'Visa ending in 4242'],
            ['Latest invoice', '$12.00, paid Nov 2, 2026'],
          ]}
        />
      </Card>
      <p className={styles.quiet}>
        Looking for spend limits? <a href="/settings/organization/limits">Go to Limits</a>
      </p>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Card
      title={
        <>
          {label}{' '}
          <button
            type="button"
            aria-label={`About ${label}`}
            title="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
            className={styles.tip}
          >
            <Icon name="info" size={15} />
          </button>
        </>
      }
      mark={BALANCE}
      foot={
        <>
          <Button filled mark={BALANCE}>
            Add credits
          </Button>
          <Button>Redeem a code</Button>
        </>
      }
    >
      <p data-control={BALANCE} className={styles.amount}>
        {negative ? '-$0.07' : live}
      </p>
    </Card>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <section className={styles.card}>
      <div className={styles.switchRow}>
        <div>
          <h3 data-control={RECHARGE}>Auto recharge</h3>
          <p data-control={RECHARGE} className={styles.quiet}>
            {on ? (
              <>
                When the balance falls below <b>$5.00</b>, we charge your card to bring it back to <b>$10.00</b>, up to{' '}
                <b>$20.00</b> a month.
              </>
            ) : (
              'When your credit balance reaches $0, your API requests will stop working.'
            )}
          </p>
        </div>
        {on && <Button mark={RECHARGE}>Edit</Button>}
        <Switch
          label="Auto recharge"
          initially={on}
          mark={RECHARGE}
          className={styles.switch}
          thumbClass={styles.thumb}
        />
      </div>
    </section>
  );
}
