// Billing of the organization in this set: settings in one list, the former tabs as its last rows. Decoys: the plan, what this
// month cost so far, the method of payment; and what happens at zero in words.

import { useAddress, useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { Grants } from './grants.tsx';
import styles from './platform.module.css';
import { Details, Setting, Settings } from './settings-list.tsx';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const GRANTS = 'billing-credit-grants';
const BASE = '/settings/organization/billing';

export function Prepaid() {
  const { pathname } = useAddress();
  return pathname.endsWith('/credit-grants') ? <Grants /> : <Overview />;
}

function Overview() {
  return (
    <>
      <header>
        <h1>Billing</h1>
        <p className={styles.help}>Pay as you go: you buy credit first, and your API requests use it.</p>
      </header>
      <Settings title="Credit">
        <InOrder parts={{ balance: <Balance />, recharge: <Recharge />, month: <ThisMonth /> }} />
      </Settings>
      <Settings title="Payment and records">
        <Setting title="Payment methods" help="Your default is Visa ending in 4242, valid until August 2029.">
          <a href={`${BASE}/payment-methods`}>Manage</a>
        </Setting>
        <Setting title="Billing history" help="Invoices of the past 12 months.">
          <a href={`${BASE}/history`}>View invoices</a>
        </Setting>
        <Setting title="Credit grants" help="What you bought or were given, and when it expires." mark={GRANTS}>
          <a href={`${BASE}/credit-grants`} data-control={GRANTS}>
            View grants
          </a>
        </Setting>
        <Setting title="Preferences" help="Company name, tax ID, and where invoices go.">
          <a href={`${BASE}/preferences`}>Edit</a>
        </Setting>
        <Setting title="Plan" help="You can cancel at any time. Unused credit is not refunded.">
          <button type="button" className={styles.button}>
            Cancel plan
          </button>
        </Setting>
      </Settings>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Setting title={label} help="What is left of the credit you bought and of any grants." mark={BALANCE}>
      <div className={styles.amount}>
        <div data-control={BALANCE} className={styles.figure}>
          {negative ? '-$0.07' : live}
        </div>
        <p data-control={BALANCE} className={styles.caption}>
          {negative
            ? 'Charges that arrived late took you below zero. We’ll subtract them from your next purchase.'
            : 'Updated 4 minutes ago.'}
        </p>
      </div>
      <button type="button" className={styles.primary}>
        Add credit
      </button>
    </Setting>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <Setting
      title="Automatic recharge"
      help={
        on
          ? 'When your balance falls to $5.00, we charge Visa ending in 4242 to bring it back to $10.00.'
          : 'Have your balance topped up before it reaches $0.'
      }
      mark={RECHARGE}
      below={
        <Details summary={on ? 'Amounts and monthly limit' : 'What happens at $0'} mark={RECHARGE} open={on}>
          {on ? (
            <dl className={styles.terms}>
              <div>
                <dt>When the balance falls to</dt>
                <dd>$5.00</dd>
              </div>
              <div>
                <dt>Bring it back to</dt>
                <dd>$10.00</dd>
              </div>
              <div>
                <dt>Monthly recharge limit</dt>
                <dd>$20.00</dd>
              </div>
            </dl>
          ) : (
            <p>Your API requests stop working until you add credit. With automatic recharge, they don’t.</p>
          )}
        </Details>
      }
    >
      <span data-control={RECHARGE}>{on ? 'On' : 'Off'}</span>
      <Switch
        label="Automatic recharge"
        initially={on}
        mark={RECHARGE}
        className={styles.switch}
        thumbClass={styles.thumb}
      />
    </Setting>
  );
}

function ThisMonth() {
  return (
    <Setting title="November charges" help="What your requests have cost since November 1.">
      <div className={styles.amount}>
        <div>$31.08</div>
        <p className={styles.caption}>
          <a href="/usage">See usage</a>
        </p>
      </div>
    </Setting>
  );
}
