// API billing in this set: the heading, the tabs as links, and of them the overview, the credit grants and the
// history of invoices. Decoys: amounts of grants and invoices, the cards that lead elsewhere.

import { useAddress, useFlag, useLive } from '../state.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { AutoRecharge } from './auto-recharge.tsx';
import { CreditGrants } from './credit-grants.tsx';
import { Invoices } from './invoices.tsx';
import { Money } from './money.tsx';
import styles from './platform.module.css';

const BALANCE = 'billing-credit-balance';
const GRANTS = 'billing-credit-grants';
const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;
const LINKS: [href: string, title: string, about: string, icon: IconName][] = [
  [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method', 'card'],
  [`${BASE}/history`, 'Billing history', 'View past and current invoices', 'document'],
  [`${BASE}/preferences`, 'Preferences', 'Manage billing information', 'gear'],
  ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits', 'chart'],
  ['/docs/pricing', 'Pricing', 'View pricing and FAQs', 'info'],
];

export function ApiBilling() {
  const { pathname } = useAddress();
  const current = TABS.find(([slug]) => pathname.endsWith(`/${slug}`))?.[0] ?? 'overview';
  return (
    <>
      <h1 className={styles.h1}>Billing</h1>
      <div className={styles.tabs}>
        {TABS.map(([slug, label]) => (
          <a
            key={slug}
            href={`${BASE}/${slug}`}
            aria-current={slug === current ? 'page' : undefined}
            data-control={slug === 'credit-grants' ? GRANTS : undefined}
            className={styles.tab}
          >
            <span>{label}</span>
          </a>
        ))}
      </div>
      {current === 'credit-grants' ? <CreditGrants /> : current === 'history' ? <Invoices /> : <Overview />}
    </>
  );
}

function Overview() {
  return (
    <>
      <div className={styles.section}>
        <div className={styles.title}>Pay as you go</div>
        <Balance />
        <AutoRecharge />
        <div className={styles.actions}>
          <button type="button" data-control={BALANCE} className={styles.primary}>
            <Icon name="plus" size={14} />
            <span>Add to credit balance</span>
          </button>
          <button type="button" className={styles.button}>
            <span>Cancel plan</span>
          </button>
        </div>
        <div className={styles.small}>Note: This does not reflect the status of your ChatGPT account.</div>
      </div>
      <div className={styles.links}>
        {LINKS.map(([href, title, about, icon]) => (
          <a key={href} href={href} className={styles.link}>
            <span className={styles.linkIcon}>
              <Icon name={icon} />
            </span>
            <span>
              <span className={styles.linkTitle}>{title}</span>
              <span className={styles.linkAbout}>{about}</span>
            </span>
          </a>
        ))}
      </div>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  return (
    <div>
      <div className={styles.inline}>
        <div data-control={BALANCE} className={styles.muted}>
          Credit balance
        </div>
        <button
          type="button"
          data-control={BALANCE}
          aria-label="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
          className={styles.icon}
        >
          <Icon name="info" size={14} />
        </button>
      </div>
      <div data-control={BALANCE} className={styles.big}>
        <Money amount={negative ? '-$0.07' : live} />
      </div>
    </div>
  );
}
