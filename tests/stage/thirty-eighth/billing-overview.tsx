// The overview of the platform's billing: plan, balance, auto recharge, shortcuts. Decoys: the shortcuts' words.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingOverview({ base }: { base: string }) {
  return (
    <>
      <section aria-labelledby="plan" className={styles.stack}>
        <h2 id="plan">Pay as you go</h2>
        <Balance />
        <Recharge />
        <div className={styles.buttons}>
          <button type="button" data-control={BALANCE} className={styles.primary}>
            Add to credit balance
          </button>
          <button type="button" className={styles.button}>
            Cancel plan
          </button>
        </div>
        <p className={styles.small}>Note: This does not reflect the status of your ChatGPT account.</p>
      </section>
      <Shortcuts base={base} />
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const name = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const live = useLive('$7.21', '$7.19');
  return (
    <dl>
      <dt className={styles.label}>
        <span data-control={BALANCE}>{name}</span>
        <button type="button" aria-label={`About ${name.toLowerCase()}`} aria-describedby="about-balance">
          <Icon name="info" size={14} />
        </button>
        <span id="about-balance" role="tooltip" hidden>
          You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and
          will be subtracted from your next credit purchase.
        </span>
      </dt>
      <dd data-control={BALANCE} className={styles.figure}>
        {negative ? '-$0.07' : live}
      </dd>
    </dl>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <section aria-labelledby="recharge" className={styles.notice}>
      <div>
        <h3 id="recharge" data-control={RECHARGE}>
          {on ? 'Auto recharge is on' : 'Auto recharge is off'}
        </h3>
        <p data-control={RECHARGE} className={styles.quiet}>
          {on
            ? 'When your credit balance reaches $5.00, your payment method will be charged to bring the balance up to $10.00. Monthly recharge limit: $20.00.'
            : 'When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to automatically keep your credit balance topped up.'}
        </p>
      </div>
      <button type="button" data-control={RECHARGE} className={styles.button}>
        {on ? 'Modify' : 'Enable auto recharge'}
      </button>
    </section>
  );
}

function Shortcuts({ base }: { base: string }) {
  const cards = [
    [`${base}/payment-methods`, 'Payment methods', 'Add or change payment method'],
    [`${base}/history`, 'Billing history', 'View past and current invoices'],
    [`${base}/preferences`, 'Preferences', 'Manage billing information'],
    ['/settings/organization/limits', 'Usage limits', 'Set monthly spend limits'],
    ['/docs/pricing', 'Pricing', 'View pricing and FAQs'],
  ];
  return (
    <ul className={styles.tiles}>
      {cards.map(([href, title, about]) => (
        <li key={title}>
          <a href={href} className={styles.card}>
            <div className={styles.strong}>{title}</div>
            <div className={styles.small}>{about}</div>
          </a>
        </li>
      ))}
    </ul>
  );
}
