// API billing: tabs as links, the overview as containers of pairs. "Auto-reload" is the word of both products now.

import { useAddress, useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { CreditGrants, History, PaymentMethods, Preferences } from './billing-tables.tsx';
import { Badge, Container, Header, Pair, Pairs } from './controls.tsx';
import styles from './platform.module.css';

const BASE = '/settings/organization/billing';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Invoices'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function Billing() {
  const slug = useAddress().pathname.slice(BASE.length + 1);
  const current = TABS.find(([tab]) => tab === slug)?.[0] ?? 'overview';
  return (
    <>
      <Header
        title="Billing"
        actions={
          <>
            <button type="button" className={styles.button}>
              Cancel plan
            </button>
            <button type="button" className={styles.primary}>
              Add credits
            </button>
          </>
        }
      />
      <nav aria-label="Billing" className={styles.tabs}>
        <ul>
          {TABS.map(([tab, label]) => (
            <li key={tab}>
              <a
                href={`${BASE}/${tab}`}
                className={styles.tab}
                data-control={tab === 'credit-grants' ? 'billing-credit-grants' : undefined}
                aria-current={tab === current ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {current === 'overview' && <Overview />}
      {current === 'payment-methods' && <PaymentMethods />}
      {current === 'history' && <History />}
      {current === 'credit-grants' && <CreditGrants />}
      {current === 'preferences' && <Preferences />}
    </>
  );
}

function Overview() {
  return <InOrder parts={{ summary: <Summary />, reload: <AutoReload />, shortcuts: <Shortcuts /> }} />;
}

function Summary() {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  return (
    <Container title="Account summary">
      <Pairs>
        <Pair
          name="Credit balance"
          info="Your balance can fall below $0 while recent requests are still being billed. The difference is taken from your next purchase."
          mark="billing-credit-balance"
        >
          <span className={styles.figure}>{negative ? '-$0.07' : live}</span>{' '}
          {negative ? <Badge kind="warn">Overdrawn</Badge> : <Badge kind="good">Available</Badge>}
        </Pair>
        <Pair name="Billing plan">Pay as you go</Pair>
        <Pair name="Spend this month">
          $31.08{' '}
          <a href="/usage" className={styles.link}>
            View usage
          </a>
        </Pair>
        <Pair name="Default payment method">Visa ending in 4242</Pair>
      </Pairs>
    </Container>
  );
}

function AutoReload() {
  const on = useFlag('auto-recharge');
  const mark = 'billing-auto-recharge';
  return (
    <Container
      title="Auto-reload"
      mark={mark}
      about={
        on
          ? 'Your default payment method is charged when your credit balance is low.'
          : 'API requests stop working when your credit balance reaches $0. Turn on auto-reload to keep your balance topped up.'
      }
      actions={
        <button type="button" data-control={mark} className={styles.button}>
          {on ? 'Edit' : 'Turn on auto-reload'}
        </button>
      }
    >
      <Pairs>
        <Pair name="Status" mark={mark}>
          {on ? <Badge kind="good">On</Badge> : <Badge kind="idle">Off</Badge>}
        </Pair>
        {on && (
          <>
            <Pair name="When balance falls below" mark={mark}>
              $5.00
            </Pair>
            <Pair name="Reload balance to" mark={mark}>
              $10.00
            </Pair>
            <Pair name="Monthly maximum" mark={mark}>
              $20.00
            </Pair>
          </>
        )}
      </Pairs>
    </Container>
  );
}

function Shortcuts() {
  const links = [
    [`${BASE}/history`, 'Invoices', 'View and download past invoices'],
    ['/settings/organization/limits', 'Spend limits', 'Set limits and alerts'],
    ['/docs/pricing', 'Pricing', 'Compare prices by model'],
  ] as const;
  return (
    <Container title="Related">
      <ul className={styles.related}>
        {links.map(([href, title, about]) => (
          <li key={title}>
            <a href={href} className={styles.link}>
              {title}
            </a>
            <div className={styles.quiet}>{about}</div>
          </li>
        ))}
      </ul>
    </Container>
  );
}
