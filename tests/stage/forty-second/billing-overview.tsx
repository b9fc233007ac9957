// The overview of billing: the plan, the prepaid balance, the notice about auto recharge, two buttons, shortcuts.

import { useFlag, useLive } from '../state.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Money } from './money.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const SHORTCUTS: [href: string, icon: IconName, title: string, about: string][] = [
  [`${BASE}/payment-methods`, 'card', 'Payment methods', 'Add or change payment method'],
  [`${BASE}/history`, 'document', 'Billing history', 'View past and current invoices'],
  [`${BASE}/preferences`, 'gear', 'Preferences', 'Manage billing information'],
  ['/settings/organization/limits', 'chart', 'Usage limits', 'Set monthly spend limits'],
  ['/docs/pricing', 'info', 'Pricing', 'View pricing and FAQs'],
];

export function BillingOverview() {
  const negative = useFlag('negative');
  const api = useFlag('api-balance');
  const live = useLive('$7.21', '$7.19');
  return (
    <>
      <div>
        <div className={styles.plan}>Pay as you go</div>
        <div className={styles.inline}>
          <span data-control={BALANCE}>{api ? 'API credit balance' : 'Credit balance'}</span>
          <button
            type="button"
            title="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
          >
            <Icon name="info" size={14} />
          </button>
        </div>
        <div data-control={BALANCE} className={styles.huge}>
          <Money amount={negative ? '-$0.07' : live} />
        </div>
      </div>
      <Recharge />
      <div className={styles.inline}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </div>
      <div className={styles.caps}>
        {SHORTCUTS.map(([href, icon, title, about]) => (
          <a key={title} href={href} className={styles.shortcut}>
            <span className={styles.avatar}>
              <Icon name={icon} size={16} />
            </span>
            <span>
              <span className={styles.block}>{title}</span>
              <span className={styles.small}>{about}</span>
            </span>
          </a>
        ))}
      </div>
    </>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <div className={styles.notice}>
      <Icon name="bolt" />
      <div>
        <div data-control={RECHARGE} className={styles.strong}>
          Auto recharge is {on ? 'on' : 'off'}
        </div>
        <p data-control={RECHARGE} className={styles.muted}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
        <button type="button" data-control={RECHARGE} className={styles.button}>
          {on ? 'Modify' : 'Enable auto recharge'}
        </button>
      </div>
    </div>
  );
}
