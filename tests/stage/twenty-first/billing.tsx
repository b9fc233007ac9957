// Billing: a strip of pages that scrolls sideways; the overview puts the balance on top and all else in rows.

import { useAddress, useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './api.module.css';
import { CreditGrants } from './credit-grants.tsx';

const BASE = '/settings/organization/billing';
const PAGES = [
  ['overview', 'Overview'],
  ['payment-methods', 'Cards'],
  ['history', 'Invoices'],
  ['credit-grants', 'Grants'],
  ['preferences', 'Preferences'],
] as const;

export function Billing() {
  const slug = useAddress().pathname.slice(BASE.length + 1);
  const current = PAGES.find(([page]) => page === slug)?.[0] ?? 'overview';
  return (
    <>
      <header className={styles.pageBar}>
        <h1>Billing</h1>
        <nav aria-label="Billing" className={styles.chips}>
          {PAGES.map(([page, label]) => (
            <a
              key={page}
              href={`${BASE}/${page}`}
              data-control={page === 'credit-grants' ? 'billing-credit-grants' : undefined}
              aria-current={page === current ? 'page' : undefined}
              className={styles.chip}
            >
              {label}
            </a>
          ))}
        </nav>
      </header>
      {current === 'overview' && <Overview />}
      {current === 'credit-grants' && <CreditGrants />}
      {current !== 'overview' && current !== 'credit-grants' && <p className={styles.note}>Nothing here yet.</p>}
    </>
  );
}

function Overview() {
  return <InOrder parts={{ balance: <Balance />, recharge: <Recharge />, links: <Links /> }} />;
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <section className={styles.balanceCard}>
      <p data-control="billing-credit-balance" className={styles.hugeFigure}>
        {negative ? '-$0.07' : live}
      </p>
      <h2 data-control="billing-credit-balance" className={styles.label}>
        {label}
        <button
          type="button"
          aria-label={`About ${label.toLowerCase()}`}
          data-control="billing-credit-balance"
          className={styles.iconButton}
        >
          <Icon name="info" size={15} />
        </button>
      </h2>
      <button type="button" className={styles.primary}>
        Add credits
      </button>
      <small className={styles.note}>Pay as you go</small>
    </section>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h2 data-control="billing-auto-recharge" className={styles.strong}>
          Auto recharge
        </h2>
        <span data-control="billing-auto-recharge" className={on ? styles.pillOn : styles.pill}>
          {on ? 'On' : 'Off'}
        </span>
      </div>
      <p data-control="billing-auto-recharge" className={styles.note}>
        {on
          ? 'Tops up to $10.00 whenever your balance drops below $5.00. No more than $20.00 a month.'
          : 'API requests stop when your credit balance reaches $0. Turn this on to top up automatically.'}
      </p>
      <button type="button" data-control="billing-auto-recharge" aria-haspopup="dialog" className={styles.button}>
        {on ? 'Modify' : 'Turn on'}
      </button>
    </section>
  );
}

function Links() {
  const rows = [
    [`${BASE}/payment-methods`, 'Payment methods', 'Visa 4242'],
    [`${BASE}/history`, 'Invoices', 'Last: Nov 2'],
    ['/settings/organization/limits', 'Spend limits', '$100.00 a month'],
    ['/docs/pricing', 'Pricing', ''],
  ] as const;
  return (
    <section>
      <h2 className={styles.sticky}>Manage</h2>
      <ul className={styles.list}>
        {rows.map(([href, name, value]) => (
          <li key={name}>
            <a href={href} className={styles.row}>
              <span>{name}</span>
              <span className={styles.label}>{value} ›</span>
            </a>
          </li>
        ))}
        <li>
          <button type="button" className={styles.danger}>
            Cancel plan
          </button>
        </li>
      </ul>
    </section>
  );
}
