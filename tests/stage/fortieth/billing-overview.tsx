// The overview of billing: plan, balance, the notice about auto recharge, buttons, a grid of links. Decoys: the
// link to the limits, a promotion, the sums of auto recharge.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const BASE = '/settings/organization/billing';
const LINKS = [
  [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method', 'card'],
  [`${BASE}/history`, 'Billing history', 'View past and current invoices', 'document'],
  [`${BASE}/preferences`, 'Preferences', 'Manage billing information', 'gear'],
  ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits', 'chart'],
  ['/docs/pricing', 'Pricing', 'View pricing and FAQs', 'info'],
] as const;

export function BillingOverview() {
  return (
    <div className={styles.stack}>
      <div>
        <h2 className={styles.h2}>Pay as you go</h2>
        <Balance />
      </div>
      <Recharge />
      <div className={styles.group}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </div>
      <p className={styles.small}>Note: This does not reflect the status of your ChatGPT account.</p>
      <div className={styles.links}>
        {LINKS.map(([href, title, about, icon]) => (
          <a key={title} href={href} className={styles.link}>
            <Icon name={icon} />
            <span>
              <span className={styles.strong}>{title}</span>
              <span className={styles.small}>{about}</span>
            </span>
          </a>
        ))}
      </div>
      <div className={styles.promotion}>
        <span className={styles.grow}>
          Share your inputs and outputs with OpenAI and get up to 1M free tokens a day on eligible traffic.
        </span>
        <a href="/settings/organization/data-controls/sharing">Review sharing settings</a>
      </div>
    </div>
  );
}

function Balance() {
  const [open, setOpen] = useState(false);
  const negative = useFlag('negative');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  return (
    <>
      <div data-control={BALANCE} className={styles.labelRow}>
        <span>{label}</span>
        <button
          type="button"
          aria-label="More information"
          aria-expanded={open}
          className={styles.icon}
          onClick={() => setOpen(!open)}
        >
          <Icon name="info" size={14} />
        </button>
      </div>
      {open && (
        <div role="tooltip" className={styles.tooltip}>
          You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and
          will be subtracted from your next credit purchase.
        </div>
      )}
      <div data-control={BALANCE} className={styles.figure}>
        {negative ? '-$0.07' : live}
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
        <p data-control={RECHARGE} className={styles.quiet}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
      </div>
      <button type="button" data-control={RECHARGE} className={styles.button}>
        {on ? 'Modify' : 'Enable auto recharge'}
      </button>
    </div>
  );
}
