// The overview of the platform's billing: balance, auto recharge as a notice, buttons, shortcuts. Decoys: the sums inside
// the notice, the shortcut to the limits.

import { useFlag, useLive } from '../state.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingOverview() {
  return (
    <>
      <Balance />
      <Recharge />
      <div className={styles.buttons}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </div>
      <Shortcuts />
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const name = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  return (
    <div className={styles.stack}>
      <div className={styles.heading}>Pay as you go</div>
      <div className={styles.inline}>
        <span data-control={BALANCE} className={styles.muted}>
          {name}
        </span>
        <button
          type="button"
          aria-label="More information"
          title="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
          data-state="closed"
        >
          <Icon name="info" size={14} />
        </button>
      </div>
      <div data-control={BALANCE} className={styles.figure}>
        {negative ? '-$0.07' : live}
      </div>
    </div>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <div className={styles.notice}>
      <div data-control={RECHARGE} className={styles.strong}>
        {on ? 'Auto recharge is on' : 'Auto recharge is off'}
      </div>
      <p data-control={RECHARGE}>
        {on
          ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00.'
          : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
      </p>
      <div className={styles.buttons}>
        <button type="button" data-control={RECHARGE} className={styles.button}>
          {on ? 'Modify' : 'Enable auto recharge'}
        </button>
      </div>
    </div>
  );
}

const SHORTCUTS: [href: string, title: string, about: string, icon: IconName][] = [
  [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method', 'card'],
  [`${BASE}/history`, 'Billing history', 'View past and current invoices', 'document'],
  [`${BASE}/preferences`, 'Preferences', 'Manage billing information', 'gear'],
  ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits', 'chart'],
  ['/docs/pricing', 'Pricing', 'View pricing and FAQs', 'info'],
];

function Shortcuts() {
  return (
    <div className={styles.tiles}>
      {SHORTCUTS.map(([href, title, about, icon]) => (
        <a key={title} href={href} className={styles.shortcut}>
          <Icon name={icon} />
          <div className={styles.stack}>
            <div className={styles.strong}>{title}</div>
            <div className={styles.small}>{about}</div>
          </div>
        </a>
      ))}
    </div>
  );
}
