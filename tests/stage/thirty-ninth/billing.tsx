// Billing of the platform: the heading, the tabs, and the overview, the history or the grants. Decoys: sums of invoices, the
// shortcut to the limits.

import { useAddress, useFlag, useLive } from '../state.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { CreditGrants } from './credit-grants.tsx';
import styles from './platform.module.css';
import { Action, Tip } from './platform-parts.tsx';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function Billing() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>Billing</h1>
      </div>
      <div className={styles.tabs}>
        {[
          ['overview', 'Overview'],
          ['payment-methods', 'Payment methods'],
          ['history', 'Billing history'],
          ['credit-grants', 'Credit grants'],
          ['preferences', 'Preferences'],
        ].map(([slug, label]) => (
          <a
            key={slug}
            href={`${BASE}/${slug}`}
            data-control={slug === 'credit-grants' ? 'billing-credit-grants' : undefined}
            className={slug === current ? `${styles.tab} ${styles.tabOn}` : styles.tab}
          >
            <span>{label}</span>
          </a>
        ))}
      </div>
      {current === 'credit-grants' ? <CreditGrants /> : <Overview />}
    </>
  );
}

function Overview() {
  return (
    <div className={styles.stack}>
      <div className={styles.sectionTitle}>Pay as you go</div>
      <InOrder parts={{ balance: <Balance />, recharge: <Recharge /> }} />
      <div className={styles.toolbar}>
        <Action icon="plus" primary mark={BALANCE}>
          Add to credit balance
        </Action>
        <Action>Cancel plan</Action>
      </div>
      <div className={styles.muted}>Note: This does not reflect the status of your ChatGPT account.</div>
      <Shortcuts />
    </div>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const named = useFlag('api-balance');
  const live = useLive('$7.21', '$7.19');
  return (
    <div className={styles.labelled}>
      <div className={styles.labelRow}>
        <div data-control={BALANCE} className={styles.label}>
          {named ? 'API credit balance' : 'Credit balance'}
        </div>
        <Tip />
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
      <div className={styles.noticeIcon}>
        <Icon name="bolt" />
      </div>
      <div className={styles.noticeText}>
        <div data-control={RECHARGE} className={styles.strong}>
          {on ? 'Auto recharge is on' : 'Auto recharge is off'}
        </div>
        <p data-control={RECHARGE} className={styles.muted}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
        <div>
          <Action icon={on ? 'gear' : 'bolt'} mark={RECHARGE}>
            {on ? 'Modify' : 'Enable auto recharge'}
          </Action>
        </div>
      </div>
    </div>
  );
}

function Shortcuts() {
  const cards: [href: string, icon: IconName, title: string, about: string][] = [
    [`${BASE}/payment-methods`, 'card', 'Payment methods', 'Add or change payment method'],
    [`${BASE}/history`, 'document', 'Billing history', 'View past and current invoices'],
    [`${BASE}/preferences`, 'gear', 'Preferences', 'Manage billing information'],
    ['/settings/organization/limits', 'chart', 'Usage limits', 'Set monthly spend limits'],
    ['https://openai.com/api/pricing', 'info', 'Pricing', 'View pricing and FAQs'],
  ];
  return (
    <div className={styles.grid}>
      {cards.map(([href, icon, title, about]) => (
        <a key={title} href={href} className={styles.shortcut}>
          <div className={styles.noticeIcon}>
            <Icon name={icon} />
          </div>
          <div>
            <div className={styles.strong}>{title}</div>
            <div className={styles.muted}>{about}</div>
          </div>
        </a>
      ))}
    </div>
  );
}
