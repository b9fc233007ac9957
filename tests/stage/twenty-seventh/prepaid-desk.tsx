// The platform's billing in this set: tabs that are links, account facts as rows of one table, invoices in another.
// Decoys: the month's use, sums of invoices, the business plan on offer, amounts of grants on their own tab.

import type { ReactNode } from 'react';
import { useAddress, useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './platform.module.css';
import { Bar, Dots, Grid } from './widgets.tsx';

const BASE = '/settings/organization/billing';
const BALANCE = 'billing-credit-balance';
const RECHARGE = 'billing-auto-recharge';
const TABS = [
  ['overview', 'Overview'],
  ['payment-methods', 'Payment methods'],
  ['history', 'Billing history'],
  ['credit-grants', 'Credit grants'],
  ['preferences', 'Preferences'],
] as const;

export function PrepaidDesk() {
  const { pathname } = useAddress();
  const slug = pathname.slice(BASE.length + 1);
  const current = TABS.find(([tab]) => tab === slug)?.[0] ?? 'overview';
  return (
    <>
      <Bar title="Billing">
        <nav aria-label="Billing" data-orientation="horizontal" className={styles.tabs}>
          {TABS.map(([tab, label]) => (
            <a
              key={tab}
              href={`${BASE}/${tab}`}
              data-state={tab === current ? 'active' : 'inactive'}
              aria-current={tab === current ? 'page' : undefined}
              data-control={tab === 'credit-grants' ? 'billing-credit-grants' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
      </Bar>
      <div className={styles.flow}>
        {current === 'credit-grants' ? (
          <Grants />
        ) : (
          <InOrder parts={{ account: <Account />, invoices: <Invoices />, offer: <Offer /> }} />
        )}
      </div>
    </>
  );
}

interface LineProps {
  name: ReactNode;
  value: ReactNode;
  about?: ReactNode;
  mark?: string;
  action: string;
}

function Line({ name, value, about, mark, action }: LineProps) {
  return (
    <tr>
      <th scope="row" data-control={mark}>
        {name}
      </th>
      <td data-control={mark}>{value}</td>
      <td data-control={mark} className={styles.quiet}>
        {about}
      </td>
      <td className={styles.end}>
        <button type="button" aria-haspopup="dialog" data-state="closed" data-control={mark} className={styles.button}>
          {action}
        </button>
      </td>
    </tr>
  );
}

function Account() {
  const negative = useFlag('negative');
  const on = useFlag('auto-recharge');
  const live = useLive('$7.21', '$7.19');
  return (
    <section aria-label="Account">
      <h2 className={styles.heading}>Pay as you go</h2>
      <div className={styles.frame}>
        <table className={styles.table}>
          <tbody>
            <Line
              mark={BALANCE}
              name={
                <>
                  Credit balance{' '}
                  <button type="button" aria-label="About credit balance" data-state="closed" className={styles.dots}>
                    <Icon name="info" size={13} />
                  </button>
                </>
              }
              value={<span className={styles.figure}>{negative ? '-$0.07' : live}</span>}
              about={negative ? 'Below zero. The difference is taken from your next purchase.' : 'Prepaid credits'}
              action="Add to credit balance"
            />
            <Line
              mark={RECHARGE}
              name="Auto recharge"
              value={
                <span data-state={on ? 'checked' : 'unchecked'} className={styles.tag}>
                  {on ? 'On' : 'Off'}
                </span>
              }
              about={
                on
                  ? 'Tops up to $10.00 when credits fall below $5.00, at most $20.00 a month.'
                  : 'When your credit balance reaches $0, your API requests will stop working.'
              }
              action={on ? 'Modify' : 'Enable'}
            />
            <Line name="Usage this month" value="$31.08" about="November 1 – 23" action="View usage" />
            <Line name="Payment method" value="Visa •••• 4242" about="Expires 08/2029" action="Change" />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Invoices() {
  const rows = [
    ['04DE6D22-0006', 'Nov 2, 2026', '$12.00'],
    ['04DE6D22-0005', 'Sep 30, 2026', '$6.90'],
    ['04DE6D22-0004', 'Aug 14, 2026', '$12.00'],
  ] as const;
  return (
    <section aria-label="Invoices">
      <h2 className={styles.heading}>Recent invoices</h2>
      <Grid label="Recent invoices" columns={['Invoice', 'Created', 'Status', 'Amount', '']}>
        {rows.map(([number, created, amount]) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            <td>{created}</td>
            <td>
              <span className={styles.tag}>Paid</span>
            </td>
            <td>{amount}</td>
            <td className={styles.end}>
              <Dots label={`Actions: ${number}`} items={['View', 'Download PDF']} />
            </td>
          </tr>
        ))}
      </Grid>
    </section>
  );
}

function Offer() {
  return (
    <div className={styles.tile}>
      <b>Scale Tier</b>
      <div className={styles.quiet}>Commit to a monthly volume and save up to 20% on gpt-5.5.</div>
      <a href="/docs/pricing">View pricing</a>
    </div>
  );
}

function Grants() {
  const rows = [
    ['Nov 2, 2026', 'Purchase', 'Available', '$7.21 / $12.00', 'Nov 2, 2027'],
    ['Oct 6, 2026', 'Promotion', 'Used', '$0.00 / $5.00', 'Jan 6, 2027'],
    ['Sep 30, 2025', 'Purchase', 'Expired', '$0.00 / $6.90', 'Sep 30, 2026'],
  ] as const;
  return (
    <Grid label="Grants" columns={['Received', 'Source', 'State', 'Remaining', 'Expires']}>
      {rows.map((cells) => (
        <tr key={cells[0]}>
          {cells.map((cell) => (
            <td key={cell}>{cell}</td>
          ))}
        </tr>
      ))}
    </Grid>
  );
}
