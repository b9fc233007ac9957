// The overview of billing: the balance, auto recharge, shortcuts. Decoy: the shortcut to the limits.

import { useFlag, useLive } from '../state.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Button, InfoTip } from './console-kit.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const SHORTCUTS: [href: string, title: string, about: string, icon: IconName][] = [
  [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method', 'card'],
  [`${BASE}/history`, 'Billing history', 'View past and current invoices', 'document'],
  [`${BASE}/preferences`, 'Preferences', 'Manage billing information', 'gear'],
  ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits', 'chart'],
  ['/docs/pricing', 'Pricing', 'View pricing and FAQs', 'stack'],
];

export function BillingOverview() {
  return (
    <>
      <Balance />
      <AutoRecharge />
      <div className={styles.actions}>
        <Button primary mark={BALANCE}>
          Add to credit balance
        </Button>
        <Button>Cancel plan</Button>
      </div>
      <div className={styles.shortcuts}>
        {SHORTCUTS.map(([href, title, about, icon]) => (
          <a key={title} href={href} className={styles.shortcut}>
            <div className={styles.shortcutIcon}>
              <Icon name={icon} />
            </div>
            <div>
              <div className={styles.strong}>{title}</div>
              <div className={styles.hint}>{about}</div>
            </div>
          </a>
        ))}
      </div>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  return (
    <div className={styles.balance}>
      <div className={styles.sectionTitle}>Pay as you go</div>
      <div data-control={BALANCE} className={styles.balanceLabel}>
        <span>{label}</span>
        <InfoTip label={`About ${label.toLowerCase()}`} />
      </div>
      <div data-control={BALANCE} className={styles.balanceValue}>
        {negative ? '-$0.07' : live}
      </div>
    </div>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  const mark = 'billing-auto-recharge';
  return (
    <div className={styles.notice}>
      <div className={styles.noticeIcon}>
        <Icon name="bolt" />
      </div>
      <div className={styles.noticeText}>
        <div data-control={mark} className={styles.strong}>
          {on ? 'Auto recharge is on' : 'Auto recharge is off'}
        </div>
        <p data-control={mark} className={styles.noticeBody}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
        <div>
          <Button mark={mark}>{on ? 'Modify' : 'Enable auto recharge'}</Button>
        </div>
      </div>
    </div>
  );
}
