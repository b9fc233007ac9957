// /settings/organization/billing and its tabs. Reported: the overview, the shortcut cards, the history.
// Invented: the fields of Preferences and the columns of Credit grants.

import { useAddress, useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function Billing() {
  const slug = useAddress().pathname.slice(BASE.length + 1);
  const current = TABS.find(([tab]) => tab === slug)?.[0] ?? 'overview';
  return (
    <>
      <h1 className={styles.heading}>Billing</h1>
      <nav aria-label="Billing" className={styles.tabs}>
        {TABS.map(([tab, label]) => (
          <a
            key={tab}
            href={`${BASE}/${tab}`}
            className={styles.tab}
            data-control={tab === 'credit-grants' ? 'billing-credit-grants' : undefined}
            aria-current={tab === current ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      {current === 'overview' && <Overview />}
      {current === 'payment-methods' && <PaymentMethods />}
      {current === 'history' && <BillingHistory />}
      {current === 'credit-grants' && <CreditGrants />}
      {current === 'preferences' && <Preferences />}
    </>
  );
}

function Overview() {
  const trial = useFlag('free-trial');
  return (
    <div className={styles.sections}>
      <InOrder
        parts={{
          balance: trial ? <TrialBalance /> : <Balance />,
          recharge: !trial && <AutoRecharge />,
          actions: !trial && (
            <div className={styles.actions}>
              <button type="button" className={styles.primary}>
                Add to credit balance
              </button>
              <button type="button" className={styles.button}>
                Cancel plan
              </button>
            </div>
          ),
          shortcuts: <Shortcuts />,
        }}
      />
    </div>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <div>
      <div className={styles.subheading}>Pay as you go</div>
      <div className={styles.inline}>
        <div data-control="billing-credit-balance" className={styles.label}>
          {label}
        </div>
        <button
          type="button"
          aria-label="About credit balance"
          data-control="billing-credit-balance"
          title="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
          className={styles.iconButton}
        >
          <Icon name="info" size={15} />
        </button>
      </div>
      <div data-control="billing-credit-balance" className={styles.figure}>
        {negative ? '-$0.07' : live}
      </div>
    </div>
  );
}

/** The overview of an account that never paid, as reported from 2023 to 2025. */
function TrialBalance() {
  return (
    <div>
      <div className={styles.subheading}>Free trial</div>
      <div data-control="billing-credit-balance" className={styles.label}>
        Credit remaining
      </div>
      <div data-control="billing-credit-balance" className={styles.figure}>
        $5.00
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
        <a href="/usage" className={styles.button}>
          View usage
        </a>
      </div>
      <p className={styles.muted}>Note: This does not reflect the status of your ChatGPT account.</p>
    </div>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <div className={styles.notice}>
      <Icon name="bolt" />
      <div>
        <div data-control="billing-auto-recharge" className={styles.strong}>
          Auto recharge is {on ? 'on' : 'off'}
        </div>
        <p data-control="billing-auto-recharge" className={styles.muted}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
        <button type="button" data-control="billing-auto-recharge" className={styles.button}>
          {on ? 'Modify' : 'Enable auto recharge'}
        </button>
      </div>
    </div>
  );
}

function Shortcuts() {
  const cards = [
    [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method'],
    [`${BASE}/history`, 'Billing history', 'View past and current invoices'],
    [`${BASE}/preferences`, 'Preferences', 'Manage billing information'],
    ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits'],
    ['/docs/pricing', 'Pricing', 'View pricing and FAQs'],
  ] as const;
  return (
    <div className={styles.shortcuts}>
      {cards.map(([href, title, about]) => (
        <a key={title} href={href} className={styles.shortcut}>
          <div className={styles.strong}>{title}</div>
          <div className={styles.muted}>{about}</div>
        </a>
      ))}
    </div>
  );
}

function PaymentMethods() {
  return (
    <div className={styles.sections}>
      <div className={styles.card}>
        <div className={styles.strong}>Visa •••• 4242</div>
        <div className={styles.muted}>Expires 08/2029</div>
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.button}>
          Add payment method
        </button>
      </div>
    </div>
  );
}

function BillingHistory() {
  const invoices = [
    ['04DE6D22-0006', '$12.00', '2 Nov 2026, 09:41'],
    ['04DE6D22-0005', '$6.90', '30 Sep 2026, 14:05'],
  ];
  return (
    <>
      <p className={styles.muted}>Showing invoices within the past 12 months</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Invoice</th>
            <th>Status</th>
            <th>Amount</th>
            <th>Created</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {invoices.map(([number, amount, created]) => (
            <tr key={number}>
              <td>{number}</td>
              <td>Paid</td>
              <td>{amount}</td>
              <td>{created}</td>
              <td>
                <a href="https://invoice.stripe.com/" target="_blank" rel="noreferrer" className={styles.link}>
                  View
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function CreditGrants() {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>Received</th>
          <th>State</th>
          <th>Balance</th>
          <th>Expires</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Nov 2, 2026</td>
          <td>Available</td>
          <td>$7.21 / $12.00</td>
          <td>Nov 2, 2027</td>
        </tr>
        <tr>
          <td>Sep 30, 2025</td>
          <td>Expired</td>
          <td>$0.00 / $5.00</td>
          <td>Sep 30, 2026</td>
        </tr>
      </tbody>
    </table>
  );
}

function Preferences() {
  return (
    <div className={styles.sections}>
      {['Company name', 'Billing email', 'Purchase order (PO) number'].map((label) => (
        <label key={label} className={styles.fieldLabel}>
          {label}
          <input type="text" className={styles.field} />
        </label>
      ))}
      <div className={styles.actions}>
        <button type="button" className={styles.primary}>
          Save
        </button>
      </div>
    </div>
  );
}
