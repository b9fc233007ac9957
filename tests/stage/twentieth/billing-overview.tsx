// The overview of billing: balance and plan in one description list, auto recharge in another, related pages as links.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './platform.module.css';
import { Description, Property, Section } from './platform-kit.tsx';

const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';

export function BillingOverview() {
  return <InOrder parts={{ account: <Account />, recharge: <AutoRecharge />, related: <Related /> }} />;
}

function Account() {
  const negative = useFlag('negative');
  const live = useLive('$28.46', '$28.45');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  return (
    <Section
      title="Pay as you go"
      action={
        <button type="button" className={styles.primary}>
          Add to credit balance
        </button>
      }
    >
      <Description>
        <Property
          mark={BALANCE}
          term={
            <>
              {label}
              <button
                type="button"
                aria-label={`About ${label.replace(/^C/, 'c')}`}
                title="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance."
                className={styles.info}
              >
                <Icon name="info" size={14} />
              </button>
            </>
          }
        >
          <span className={styles.large}>{negative ? '-$0.41' : live}</span>
        </Property>
        <Property term="Payment method">
          <span>Mastercard ending in 8210</span>
        </Property>
        <Property term="Last payment">
          <span>$25.00 on Nov 6, 2026</span>
        </Property>
        <Property term="Plan">
          <span className={styles.reading}>
            Pay as you go
            <button type="button" className={styles.link}>
              Cancel plan
            </button>
          </span>
        </Property>
      </Description>
    </Section>
  );
}

function AutoRecharge() {
  const on = useFlag('auto-recharge');
  const action = (
    <button type="button" data-control={RECHARGE} className={styles.button}>
      {on ? 'Modify' : 'Enable auto recharge'}
    </button>
  );
  if (!on) {
    return (
      <Section
        title="Auto recharge is off"
        about="When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to keep your balance topped up."
        action={action}
        mark={RECHARGE}
      >
        {null}
      </Section>
    );
  }
  return (
    <Section title="Auto recharge is on" action={action} mark={RECHARGE}>
      <Description>
        <Property term="When balance falls below" mark={RECHARGE}>
          <span>$5.00</span>
        </Property>
        <Property term="Bring balance back to" mark={RECHARGE}>
          <span>$25.00</span>
        </Property>
        <Property term="Monthly recharge limit" mark={RECHARGE}>
          <span>$100.00</span>
        </Property>
      </Description>
    </Section>
  );
}

function Related() {
  return (
    <ul className={styles.related}>
      <li>
        <a href="/settings/organization/limits" className={styles.relatedLink}>
          <strong>Usage limits</strong>
          <span className={styles.muted}>Set monthly spend limits</span>
        </a>
      </li>
      <li>
        <a href="/docs/pricing" className={styles.relatedLink}>
          <strong>Pricing</strong>
          <span className={styles.muted}>View pricing and FAQs</span>
        </a>
      </li>
    </ul>
  );
}
