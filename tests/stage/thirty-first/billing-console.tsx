// The platform's billing in this set: the tabs of today as a list of links, the balance and its reload as two panels of one
// grid, the reload with a switch; new between them and the shortcuts: an estimate of the month. Decoys: the estimate, the
// invoices, a promo code.

import { useAddress, useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { Bones, PageHeader, Panel, Table } from './console-kit.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const GRANTS = 'billing-credit-grants';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function BillingConsole() {
  const current = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <PageHeader title="Billing" about="Pay as you go" />
      <nav aria-label="Billing sections" className={styles.tabs}>
        <ul>
          {TABS.map(([slug, label]) => (
            <li key={slug}>
              <a
                href={`${BASE}/${slug}`}
                data-control={slug === 'credit-grants' ? GRANTS : undefined}
                aria-current={slug === current ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Tab slug={current} />
    </>
  );
}

function Tab({ slug }: { slug: string }) {
  if (slug === 'credit-grants') return <Grants />;
  if (slug === 'history') return <Invoices />;
  if (slug !== 'overview') return <Bones label="Loading" widths={[40, 66, 52]} />;
  return (
    <>
      <div className={styles.twins}>
        <InOrder parts={{ balance: <Balance />, recharge: <Recharge /> }} />
      </div>
      <Estimate />
      <Shortcuts />
      <Invoices />
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const title = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Panel
      title={title}
      mark={BALANCE}
      info="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
    >
      <output data-control={BALANCE} className={styles.figure}>
        {negative ? '-$0.07' : live}
      </output>
      <div className={styles.buttons}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Redeem promo code
        </button>
      </div>
    </Panel>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <Panel
      title="Auto recharge"
      mark={RECHARGE}
      action={
        <Switch
          label="Enable auto recharge"
          initially={on}
          mark={RECHARGE}
          className={styles.switch}
          thumbClass={styles.thumb}
        />
      }
    >
      <p data-control={RECHARGE} className={styles.helper}>
        {on
          ? 'When your credit balance reaches $5.00, your payment method is charged to bring it up to $10.00.'
          : 'When your credit balance reaches $0, your API requests will stop working. Turn this on to keep your credit balance topped up.'}
      </p>
      {on && (
        <dl data-control={RECHARGE} className={styles.terms}>
          <dt>Recharge at</dt>
          <dd>$5.00</dd>
          <dt>Recharge to</dt>
          <dd>$10.00</dd>
          <dt>Monthly recharge limit</dt>
          <dd>$20.00</dd>
        </dl>
      )}
    </Panel>
  );
}

function Estimate() {
  return (
    <Panel title="This month" badge="New" about="Based on your usage from November 1 to 23.">
      <dl className={styles.terms}>
        <dt>Spent so far</dt>
        <dd>$31.08</dd>
        <dt>Estimated by November 30</dt>
        <dd>$40.54</dd>
      </dl>
    </Panel>
  );
}

function Shortcuts() {
  const cards = [
    [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method'],
    [`${BASE}/history`, 'Billing history', 'View past and current invoices'],
    ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits'],
    ['/docs/pricing', 'Pricing', 'View pricing and FAQs'],
  ];
  return (
    <ul className={styles.cells}>
      {cards.map(([href, title, about]) => (
        <li key={title}>
          <a href={href}>{title}</a>
          <span className={styles.helper}>{about}</span>
        </li>
      ))}
    </ul>
  );
}

function Invoices() {
  return (
    <Panel title="Invoices" about="Showing invoices within the past 12 months">
      <Table
        label="Invoices"
        columns={['Invoice', 'Status', 'Amount', 'Created']}
        rows={[
          ['04DE6D22-0006', 'Paid', '$12.00', '2 Nov 2026, 09:41'],
          ['04DE6D22-0005', 'Paid', '$6.90', '30 Sep 2026, 14:05'],
        ]}
      />
    </Panel>
  );
}

function Grants() {
  return (
    <Panel title="Credit grants" mark={GRANTS} info="Grants that expire first are used first.">
      <Table
        label="Credit grants"
        columns={['Received', 'State', 'Balance', 'Expires']}
        rows={[
          ['Nov 2, 2026', 'Available', '$7.21 / $12.00', 'Nov 2, 2027'],
          ['Sep 30, 2025', 'Expired', '$0.00 / $5.00', 'Sep 30, 2026'],
        ]}
      />
    </Panel>
  );
}
