// The overview of billing: plan, balance with its tooltip, auto recharge, buttons, shortcuts. Decoys: the shortcut to usage
// limits, the sums of the auto recharge settings.

import { useId } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const SHORTCUTS = [
  [`${BASE}/payment-methods`, 'Payment methods', 'Add or change payment method'],
  [`${BASE}/history`, 'Billing history', 'View past and current invoices'],
  [`${BASE}/preferences`, 'Preferences', 'Manage billing information'],
  ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits'],
  ['https://openai.com/api/pricing', 'Pricing', 'View pricing and FAQs'],
];

export function BillingOverview() {
  const trial = useFlag('free-trial');
  return (
    <>
      <InOrder
        parts={{
          balance: <Balance trial={trial} />,
          recharge: trial ? null : <AutoRecharge />,
          buttons: <Buttons trial={trial} />,
        }}
      />
      <div className={styles.gR1d}>
        {SHORTCUTS.map(([href, title, about]) => (
          <a key={title} href={href} className={styles.cD3x}>
            <div className={styles.b0Ld}>{title}</div>
            <div className={styles.s2Ml}>{about}</div>
          </a>
        ))}
      </div>
    </>
  );
}

function Balance({ trial }: { trial: boolean }) {
  const negative = useFlag('negative');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  const id = useId();
  return (
    <div>
      <div className={styles.b0Ld}>{trial ? 'Free trial' : 'Pay as you go'}</div>
      <div data-control={BALANCE} className={styles.lN4e}>
        <span className={styles.q7Mu}>{trial ? 'Credit remaining' : label}</span>
        <button type="button" aria-label="More information" aria-describedby={id} className={styles.i0Nf}>
          <Icon name="info" size={14} />
        </button>
        <span role="tooltip" id={id} hidden>
          You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and
          will be subtracted from your next credit purchase.
        </span>
      </div>
      <div data-control={BALANCE} className={styles.v5Bg}>
        {trial ? '$5.00' : negative ? '-$0.07' : live}
      </div>
      {trial && <p className={styles.s2Ml}>Note: This does not reflect the status of your ChatGPT account.</p>}
    </div>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <div data-control={RECHARGE} className={styles.nT5c}>
      <Icon name={on ? 'bolt' : 'info'} />
      <div className={styles.fL1x}>
        <div className={styles.b0Ld}>{on ? 'Auto recharge is on' : 'Auto recharge is off'}</div>
        <p className={styles.s2Ml}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
        <button type="button" className={styles.bT2n}>
          {on ? 'Modify' : 'Enable auto recharge'}
        </button>
      </div>
    </div>
  );
}

function Buttons({ trial }: { trial: boolean }) {
  if (trial) {
    return (
      <div className={styles.tB7r}>
        <button type="button" className={styles.pR1m}>
          Add payment details
        </button>
        <a href="/usage" className={styles.bT2n}>
          View usage
        </a>
      </div>
    );
  }
  return (
    <div className={styles.tB7r}>
      <button type="button" data-control={BALANCE} className={styles.pR1m}>
        Add to credit balance
      </button>
      <button type="button" className={styles.bT2n}>
        Cancel plan
      </button>
    </div>
  );
}
