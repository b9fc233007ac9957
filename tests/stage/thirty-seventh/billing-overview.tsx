// The overview of billing: pay as you go, the credit balance with its tooltip, auto recharge, buttons, shortcuts as cards.

import { useId } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { Shortcuts } from './shortcuts.tsx';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingOverview() {
  const negative = useFlag('negative');
  const name = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  const tip = useId();
  return (
    <>
      <div>
        <div className={styles.strong}>Pay as you go</div>
        <div data-control={BALANCE} className={styles.inline}>
          <span className={styles.label}>{name}</span>
          <button type="button" aria-label="More information" aria-describedby={tip}>
            <Icon name="info" size={14} />
          </button>
          <span role="tooltip" id={tip} hidden>
            You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance
            and will be subtracted from your next credit purchase.
          </span>
        </div>
        <div data-control={BALANCE} className={styles.figure}>
          {negative ? '-$0.07' : live}
        </div>
      </div>
      <Recharge />
      <div className={styles.inline}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.control}>
          Cancel plan
        </button>
      </div>
      <Shortcuts />
    </>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <div className={styles.notice}>
      <Icon name={on ? 'bolt' : 'info'} />
      <div className={styles.grow}>
        <div data-control={RECHARGE} className={styles.strong}>
          {on ? 'Auto recharge is on' : 'Auto recharge is off'}
        </div>
        <p data-control={RECHARGE} className={styles.small}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
        <button type="button" data-control={RECHARGE} className={styles.linkButton}>
          {on ? 'Modify' : 'Enable auto recharge'}
        </button>
      </div>
    </div>
  );
}
