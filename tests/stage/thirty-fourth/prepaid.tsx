// The billing overview: the balance with the scraper's label, auto recharge, buttons, shortcuts. Decoys: sums in the
// recharge's prose, "Usage limits" among the shortcuts.

import { useId } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const SHORTCUTS = [
  [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method'],
  [`${BASE}/history`, 'Billing history', 'View past and current invoices'],
  [`${BASE}/preferences`, 'Preferences', 'Manage billing information'],
  ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits'],
  ['/docs/pricing', 'Pricing', 'View pricing and FAQs'],
];

export function Prepaid() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const id = useId();
  return (
    <div className={styles.stack}>
      <div className={styles.strong}>Pay as you go</div>
      <dl>
        <dt data-control={BALANCE} className={styles.inline}>
          <span>API credit balance</span>
          <button type="button" aria-label="More information" aria-describedby={id} className={styles.icon}>
            <Icon name="info" size={14} />
          </button>
          <span id={id} role="tooltip" hidden>
            You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance
            and will be subtracted from your next credit purchase.
          </span>
        </dt>
        <dd data-control={BALANCE} className={styles.figure}>
          {negative ? '-$0.07' : live}
        </dd>
      </dl>
      <Recharge />
      <div className={styles.inline}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </div>
      <div className={styles.tiles}>
        {SHORTCUTS.map(([href, title, about]) => (
          <a key={title} href={href} className={styles.card}>
            <div className={styles.strong}>{title}</div>
            <div className={styles.small}>{about}</div>
          </a>
        ))}
      </div>
    </div>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <div data-control="billing-auto-recharge" className={styles.notice}>
      <Icon name="bolt" />
      <div className={styles.spacer}>
        <h2 className={styles.strong}>{on ? 'Auto recharge is on' : 'Auto recharge is off'}</h2>
        <p>
          {on
            ? 'When your credit balance falls below $5.00, we will bring it back to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
      </div>
      <button type="button" className={styles.button}>
        {on ? 'Modify' : 'Enable auto recharge'}
      </button>
    </div>
  );
}
