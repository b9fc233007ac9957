// The overview of the platform's billing: plan, balance, auto recharge, buttons, shortcuts.

import { useId } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

const SHORTCUTS = [
  [`${BASE}/payment-methods`, 'card', 'Payment methods', 'Add or change payment method'],
  [`${BASE}/history`, 'document', 'Billing history', 'View past and current invoices'],
  [`${BASE}/preferences`, 'gear', 'Preferences', 'Manage billing information'],
  ['/settings/organization/limits', 'chart', 'Usage limits', 'Set monthly spend limits'],
  ['https://openai.com/api/pricing', 'info', 'Pricing', 'View pricing and FAQs'],
] as const;

export function BillingOverview() {
  const negative = useFlag('negative');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  const tooltip = useId();
  return (
    <>
      <div className={styles.plan}>Pay as you go</div>
      <div>
        <div className={styles.info}>
          <span data-control={BALANCE} className={styles.muted}>
            {label}
          </span>
          <button type="button" aria-label="More information" aria-describedby={tooltip} data-state="closed">
            <Icon name="info" size={14} />
          </button>
          <span id={tooltip} role="tooltip" hidden>
            You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance
            and will be subtracted from your next credit purchase.
          </span>
        </div>
        <div data-control={BALANCE} className={styles.amount}>
          {negative ? '-$0.07' : live}
        </div>
      </div>
      <Recharge />
      <div className={styles.buttons}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </div>
      <div className={styles.note}>Note: This does not reflect the status of your ChatGPT account.</div>
      <div className={styles.shortcuts}>
        {SHORTCUTS.map(([href, icon, title, about]) => (
          <a key={title} href={href} className={styles.shortcut}>
            <Icon name={icon} />
            <div>
              <div className={styles.strong}>{title}</div>
              <div className={styles.small}>{about}</div>
            </div>
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
      <div className={styles.grow}>
        <div data-control={RECHARGE} className={styles.strong}>
          {on ? 'Auto recharge is on' : 'Auto recharge is off'}
        </div>
        <p data-control={RECHARGE} className={styles.small}>
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
