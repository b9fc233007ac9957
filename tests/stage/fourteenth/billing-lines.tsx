// The overview: the balance and auto recharge as lines, each with its button; then the ways to the other pages. Neighbours: what was
// spent this month, the plan.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './fourteenth.module.css';
import { Button, List, Row, Tip } from './platform-kit.tsx';

const BASE = '/settings/organization/billing';
const RECHARGE = 'billing-auto-recharge';

export function BillingLines() {
  return (
    <>
      <h1>Billing</h1>
      <Balance />
      <Manage />
      <List title="Plan">
        <Row term="Pay as you go" about="You pay for what you use." action={<Button>Cancel plan</Button>} />
      </List>
    </>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  const label = useFlag('api-balance') ? 'API credit balance' : 'Credit balance';
  const on = useFlag('auto-recharge');
  return (
    <List title="Credits" mark="billing-credit-balance">
      <Row
        term={
          <>
            {label}
            <Tip
              label={`About ${label.toLowerCase()}`}
              text="Billing can lag a little, so your balance may dip below zero. The difference comes off your next purchase."
            />
          </>
        }
        value={<span className={styles.figure}>{negative ? '-$0.07' : live}</span>}
        action={<Button filled>Add to credit balance</Button>}
        mark="billing-credit-balance"
      />
      <Row
        term="Auto recharge"
        value={on ? 'On' : 'Off'}
        about={
          on
            ? 'Charges Visa •••• 4242 when your balance gets low.'
            : 'API requests stop working when your balance reaches $0.'
        }
        action={<Button>{on ? 'Modify' : 'Enable'}</Button>}
        below={on && <RechargeTerms />}
        mark={RECHARGE}
      />
      <Row
        term="Spent in January"
        value="$31.08"
        action={
          <a href="/usage" className={styles.link}>
            View usage
          </a>
        }
      />
    </List>
  );
}

function RechargeTerms() {
  return (
    <ul className={styles.terms}>
      <li>When the balance falls below $5.00</li>
      <li>Bring it back to $10.00</li>
      <li>At most $20.00 a month</li>
    </ul>
  );
}

function Manage() {
  const lines = [
    [`${BASE}/payment-methods`, 'Payment methods', 'Visa •••• 4242'],
    [`${BASE}/history`, 'Billing history', 'Last invoice January 2'],
    [`${BASE}/credit-grants`, 'Credit grants', '$3.60 available'],
    [`${BASE}/preferences`, 'Preferences', 'avery@example.com'],
    ['/settings/organization/limits', 'Usage limits', '$100.00 a month'],
  ] as const;
  return (
    <nav aria-label="Billing">
      <h2 className={styles.listHead}>Manage</h2>
      <ul className={styles.list}>
        {lines.map(([href, name, detail]) => (
          <li key={href}>
            <a
              href={href}
              data-control={href.endsWith('/credit-grants') ? 'billing-credit-grants' : undefined}
              className={styles.lead}
            >
              <span>{name}</span>
              <span className={styles.value}>{detail}</span>
              <Icon name="chevron" size={14} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
