// The overview: plan and balance in one card, with what the balance is made of as facts; auto recharge as a card whose state is a
// badge; shortcuts as rows. Neighbours: the month's use, the wire transfer.

import { useFlag, useLive } from '../state.ts';
import { Button, Card, Fact, Row, Tip } from './platform-kit.tsx';
import styles from './seventh.module.css';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const GRANTS = 'billing-credit-grants';

export function BillingOverview() {
  return (
    <>
      <Balance />
      <AutoRecharge />
      <Shortcuts />
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Card title={<h2>Pay as you go</h2>} action={<Button>Cancel plan</Button>}>
      <div className={styles.balance}>
        <div className={styles.rowText}>
          <div data-control={BALANCE} className={styles.named}>
            {label}
            <Tip
              label={`About ${label.toLowerCase()}`}
              text="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
              mark={BALANCE}
            />
          </div>
          <div data-control={BALANCE} className={styles.figure}>
            {negative ? '-$0.07' : live}
          </div>
        </div>
        <Button solid mark={BALANCE}>
          Add to credit balance
        </Button>
      </div>
      <dl className={styles.pad}>
        <Fact name="Purchased credits" mark={BALANCE}>
          {negative ? '-$0.07' : '$3.61 · expires Nov 2, 2027'}
        </Fact>
        <Fact name="Granted credits" mark={GRANTS}>
          {negative ? '$0.00' : '$3.60'} · <a href="/settings/organization/billing/credit-grants">View grants</a>
        </Fact>
        <Fact name="Used in November">$31.08</Fact>
      </dl>
    </Card>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <Card
      title={
        <h2 data-control={RECHARGE}>
          Auto recharge <span className={styles.badge}>{on ? 'On' : 'Off'}</span>
        </h2>
      }
      action={<Button mark={RECHARGE}>{on ? 'Modify' : 'Enable auto recharge'}</Button>}
    >
      {on ? (
        <dl className={styles.pad}>
          <Fact name="When balance falls below" mark={RECHARGE}>
            $5.00
          </Fact>
          <Fact name="Bring balance back to" mark={RECHARGE}>
            $10.00
          </Fact>
          <Fact name="Monthly recharge limit" mark={RECHARGE}>
            $20.00
          </Fact>
        </dl>
      ) : (
        <p data-control={RECHARGE} className={styles.text}>
          When your credit balance reaches $0, your API requests will stop working. Turn on auto recharge to keep it
          topped up.
        </p>
      )}
    </Card>
  );
}

function Shortcuts() {
  const rows = [
    ['payment-methods', 'Payment methods', 'Visa ending in 4242'],
    ['history', 'Invoices', 'Last one: $12.00 on Nov 2, 2026'],
    ['preferences', 'Preferences', 'Company, address, and tax ID'],
  ];
  return (
    <Card>
      {rows.map(([slug, label, hint]) => (
        <Row key={slug} label={label} hint={hint}>
          <a href={`/settings/organization/billing/${slug}`}>Open</a>
        </Row>
      ))}
      <Row label="Usage limits" hint="Set monthly spend limits">
        <a href="/settings/organization/limits">Open</a>
      </Row>
      <Row label="Pay by bank transfer" hint="For purchases of $5,000.00 and more">
        <a href="https://openai.com/contact-sales/">Contact sales</a>
      </Row>
    </Card>
  );
}
