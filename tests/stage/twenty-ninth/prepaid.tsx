// The platform's billing in this set: tabs as links, then what one has and set as a list, the chosen one's properties beside
// it. Decoys: the month's use, sums of invoices, a shortcut to the limits.

import { useState } from 'react';
import { useAddress, useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Chip, Entry, Field, Head } from './bits.tsx';
import { Grants } from './grants.tsx';
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

type Choice = 'balance' | 'recharge' | 'used';

export function Prepaid() {
  const slug = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <Head title="Billing">
        <Chip>Pay as you go</Chip>
      </Head>
      <nav aria-label="Billing" className={styles.tabs}>
        {TABS.map(([tab, label], index) => (
          <a
            key={tab}
            href={`${BASE}/${tab}`}
            data-control={tab === 'credit-grants' ? GRANTS : undefined}
            aria-current={tab === slug ? 'page' : undefined}
          >
            {label} <kbd>{index + 1}</kbd>
          </a>
        ))}
      </nav>
      {slug === 'credit-grants' ? <Grants /> : <Overview />}
    </>
  );
}

function useBalance(): string {
  const negative = useFlag('negative');
  const live = useLive('$7.21', '$7.19');
  return negative ? '-$0.07' : live;
}

function Overview() {
  const [chosen, setChosen] = useState<Choice>('balance');
  const on = useFlag('auto-recharge');
  const balance = useBalance();
  return (
    <div className={styles.split}>
      <div className={styles.list}>
        <div role="tablist" aria-orientation="vertical" aria-label="Account">
          <Entry
            name="Credit balance"
            value={balance}
            chosen={chosen === 'balance'}
            mark={{ 'data-control': BALANCE }}
            onChoose={() => setChosen('balance')}
          />
          <Entry
            name="Auto recharge"
            value={on ? 'On' : 'Off'}
            chosen={chosen === 'recharge'}
            mark={{ 'data-control': RECHARGE }}
            onChoose={() => setChosen('recharge')}
          />
          <Entry name="Used in November" value="$31.08" chosen={chosen === 'used'} onChoose={() => setChosen('used')} />
        </div>
        <div className={styles.group}>Elsewhere</div>
        <a href="/settings/organization/limits" className={styles.entry}>
          <span>Usage limits</span>
          <span className={styles.small}>Set monthly spend limits</span>
        </a>
        <a href="/docs/pricing" className={styles.entry}>
          <span>Pricing</span>
          <span className={styles.small}>View pricing and FAQs</span>
        </a>
      </div>
      <section role="tabpanel" aria-label="Details" className={styles.pane}>
        {chosen === 'recharge' ? <Recharge /> : chosen === 'used' ? <Used /> : <Balance />}
      </section>
    </div>
  );
}

function Balance() {
  const negative = useFlag('negative');
  const on = useFlag('auto-recharge');
  const balance = useBalance();
  return (
    <>
      <div className={styles.paneHead}>
        <h2 data-control={BALANCE}>Credit balance</h2>
        <button
          type="button"
          aria-label="About credit balance"
          title="You may temporarily exceed your credit balance due to billing delays. This will show as a negative balance and will be subtracted from your next credit purchase."
          data-control={BALANCE}
        >
          <Icon name="info" size={15} />
        </button>
        {negative && (
          <Chip tone="bad" mark={BALANCE}>
            Below zero
          </Chip>
        )}
      </div>
      <p data-control={BALANCE} className={styles.figure}>
        {balance}
      </p>
      <div className={styles.tools}>
        <button type="button" data-control={BALANCE} className={styles.primary}>
          Add to credit balance
        </button>
        <button type="button" className={styles.button}>
          Cancel plan
        </button>
      </div>
      <dl>
        <Field name="Auto recharge" edit={on ? 'Modify' : 'Enable'} mark={RECHARGE}>
          <Chip tone={on ? 'good' : 'plain'}>{on ? 'On' : 'Off'}</Chip>
        </Field>
        <Field name="Last top-up">2026-11-02 · $12.00</Field>
        <Field name="Payment method" edit="Edit">
          Visa •••• 4242
        </Field>
        <Field name="Credit grants" mark={GRANTS}>
          <a href={`${BASE}/credit-grants`}>2, one expired</a>
        </Field>
      </dl>
      {!on && (
        <p data-control={RECHARGE} className={styles.notice}>
          When your credit balance reaches $0, your API requests will stop working. Enable auto recharge to keep it
          topped up.
        </p>
      )}
      <Invoices />
    </>
  );
}

function Recharge() {
  const on = useFlag('auto-recharge');
  return (
    <>
      <div className={styles.paneHead}>
        <h2 data-control={RECHARGE}>Auto recharge</h2>
        <Chip tone={on ? 'good' : 'plain'} mark={RECHARGE}>
          {on ? 'On' : 'Off'}
        </Chip>
      </div>
      <dl>
        <Field name="When balance goes below" edit="Edit" mark={RECHARGE}>
          $5.00
        </Field>
        <Field name="Bring it back up to" edit="Edit" mark={RECHARGE}>
          $10.00
        </Field>
        <Field name="Monthly recharge limit" edit="Edit" mark={RECHARGE}>
          $20.00
        </Field>
      </dl>
    </>
  );
}

function Used() {
  return (
    <>
      <h2>Used in November</h2>
      <dl>
        <Field name="Prepaid credits">$31.08</Field>
        <Field name="Free credits">$0.00</Field>
      </dl>
    </>
  );
}

function Invoices() {
  return (
    <table>
      <caption>Recent invoices</caption>
      <tbody>
        {[
          ['04DE6D22-0006', 'Paid', '$12.00', '2026-11-02 09:41'],
          ['04DE6D22-0005', 'Paid', '$6.90', '2026-09-30 14:05'],
        ].map(([number, state, amount, created]) => (
          <tr key={number}>
            <td>
              <code>{number}</code>
            </td>
            <td>
              <Chip>{state}</Chip>
            </td>
            <td>
              <code>{amount}</code>
            </td>
            <td>
              <code>{created}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
