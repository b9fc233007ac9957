// The platform's billing in this set: links for the tabs, cards for balance, auto recharge and grants, a dense table of
// invoices. Decoys: the month's use in the shape of the balance, sums of invoices, a shortcut to the limits.

import { useAddress, useFlag, useLive } from '../state.ts';
import styles from './platform.module.css';
import { BigNumber, DataTable, marked, Panel } from './platform-card.tsx';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const GRANTS = 'billing-credit-grants';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Invoices'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function ApiBilling() {
  const { pathname } = useAddress();
  const current = pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <div className={styles.head}>
        <h1>Billing</h1>
        <span className={styles.badge}>Pay as you go</span>
      </div>
      <nav aria-label="Billing" className={styles.tabs}>
        {TABS.map(([slug, label]) => (
          <a
            key={slug}
            href={`${BASE}/${slug}`}
            data-state={slug === current ? 'active' : 'inactive'}
            aria-current={slug === current ? 'page' : undefined}
            data-control={slug === 'credit-grants' ? GRANTS : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <div className={styles.board}>
        <Balance />
        <Recharge />
        <Grants />
        <Panel title="Month to date">
          <BigNumber figure="$31.08" caption="Usage from November 1 to 23" />
          <a href="/usage" className={styles.link}>
            View usage
          </a>
        </Panel>
        <Panel title="Payment method" badge="Default">
          <div>Visa •••• 4242</div>
          <a href={`${BASE}/payment-methods`} className={styles.link}>
            Change
          </a>
        </Panel>
        <Panel title="Usage limits">
          <div className={styles.caption}>Set monthly spend limits for your organization and each project.</div>
          <a href="/settings/organization/limits" className={styles.link}>
            Manage limits
          </a>
        </Panel>
        <Invoices />
      </div>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  return (
    <Panel
      title="Credit balance"
      hint={[
        'About credit balance',
        'You may temporarily exceed your credit balance due to billing delays. The difference comes off your next purchase.',
      ]}
      marks={marked(BALANCE)}
    >
      <BigNumber
        figure={negative ? '-$0.07' : live}
        caption={negative ? 'Add credits to keep using the API' : 'Available for API requests'}
        marks={marked(BALANCE)}
      />
      <div className={styles.footer}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add credits
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </div>
    </Panel>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <Panel title="Auto recharge" badge={on ? 'On' : 'Off'} marks={marked(RECHARGE)}>
      <div data-control={RECHARGE} className={styles.caption}>
        {on
          ? 'When your balance falls below $5.00, we charge your card to bring it back to $10.00. Monthly maximum: $20.00.'
          : 'When your balance reaches $0, your API requests stop working. Turn on auto recharge to stay topped up.'}
      </div>
      <div className={styles.footer}>
        <button type="button" data-control={RECHARGE} className={styles.button}>
          {on ? 'Edit settings' : 'Turn on'}
        </button>
      </div>
    </Panel>
  );
}

function Grants() {
  return (
    <Panel title="Credit grants" badge="1 active" marks={marked(GRANTS)}>
      <div data-control={GRANTS} className={styles.caption}>
        Next expiry: November 2, 2027
      </div>
      <a href={`${BASE}/credit-grants`} data-control={GRANTS} className={styles.link}>
        View credit grants
      </a>
    </Panel>
  );
}

function Invoices() {
  const view = (number: string) => (
    <a href={`https://invoice.stripe.com/${number}`} target="_blank" rel="noreferrer" className={styles.link}>
      View
    </a>
  );
  return (
    <Panel title="Recent invoices" wide>
      <DataTable
        columns={['Invoice', 'Status', 'Amount', 'Created', '']}
        rows={[
          ['04DE6D22-0006', 'Paid', '$12.00', '2 Nov 2026, 09:41', view('0006')],
          ['04DE6D22-0005', 'Paid', '$6.90', '30 Sep 2026, 14:05', view('0005')],
        ]}
      />
    </Panel>
  );
}
