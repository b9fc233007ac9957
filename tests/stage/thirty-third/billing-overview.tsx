// The overview of billing: what one pays as, the credit balance, auto recharge (`auto-recharge`: on), the buttons and the shortcuts.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const SHORTCUTS = [
  ['/settings/organization/billing/payment-methods', 'card', 'Payment methods', 'Add or change payment method'],
  ['/settings/organization/billing/history', 'document', 'Billing history', 'View past and current invoices'],
  ['/settings/organization/billing/preferences', 'gear', 'Preferences', 'Manage billing information'],
  ['/settings/organization/limits', 'chart', 'Usage limits', 'Set monthly spend limits'],
  ['/docs/pricing', 'stack', 'Pricing', 'View pricing and FAQs'],
] as const;

export function BillingOverview() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const name = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <div className={styles.block}>
      <div className={styles.stack}>
        <div className={styles.sectionTitle}>Pay as you go</div>
        <div className={styles.stack}>
          <div data-control={BALANCE} className={styles.label}>
            <span>{name}</span>
            <button type="button" className={styles.info}>
              <Icon name="info" size={14} />
            </button>
          </div>
          <div data-control={BALANCE} className={styles.balance}>
            <span>{negative ? '-$0.07' : live}</span>
          </div>
        </div>
      </div>
      <Recharge />
      <div className={styles.toolbarGroup}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          <span className={styles.buttonInner}>Add to credit balance</span>
        </button>
        <button type="button" className={styles.button}>
          <span className={styles.buttonInner}>Cancel plan</span>
        </button>
      </div>
      <div className={styles.small}>
        <span>Note: This does not reflect the status of your ChatGPT account.</span>
      </div>
      <div className={styles.tiles}>
        {SHORTCUTS.map(([href, icon, title, about]) => (
          <a key={title} href={href} className={styles.shortcut}>
            <div className={styles.shortcutIcon}>
              <Icon name={icon} />
            </div>
            <div className={styles.stack}>
              <div className={styles.strong}>{title}</div>
              <div className={styles.small}>{about}</div>
            </div>
          </a>
        ))}
      </div>
    </div>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <div className={styles.notice}>
      <div className={styles.noticeBody}>
        <div data-control={RECHARGE} className={styles.strong}>
          <span>{on ? 'Auto recharge is on' : 'Auto recharge is off'}</span>
        </div>
        <p data-control={RECHARGE} className={styles.small}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
        <div>
          <button type="button" data-control={RECHARGE} className={styles.button}>
            <span className={styles.buttonInner}>{on ? 'Modify' : 'Enable auto recharge'}</span>
          </button>
        </div>
      </div>
    </div>
  );
}
