// The limits of an organization or a project in this set: what a part is about at its left, its card at the right. The spend
// limit has its two sums at the ends of the bar and says what it does; the tier shows the way to the next. Decoys: the
// approved sum, the bar to the next tier, what the organization may spend (project), the numbers of the models.

import { type ReactNode, useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import styles from './fifth.module.css';
import { type Scope, SPEND } from './scope.ts';

const TIER = 'limits-usage-tier';

export function LimitSettings({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <h2 className={styles.title}>Limits</h2>
      <p className={styles.quiet}>
        Control what {scope === 'organization' ? 'your organization' : 'this project'} can spend and how fast it can
        call the API. <a href="/docs/guides/spend-limits">How limits work</a>
      </p>
      <Part title="Spend" about="Amounts start over on the first day of each month.">
        <SpendCard scope={scope} onEdit={() => setEditing(true)} />
      </Part>
      {scope === 'organization' ? (
        <Part title="Tier" about="Your tier goes up as your organization pays for the API." mark={TIER}>
          <TierCard />
        </Part>
      ) : (
        <p className={styles.news}>
          Your organization’s limit of $100.00 also applies.{' '}
          <a href="/settings/organization/limits">View organization limits</a>
        </p>
      )}
      <Part title="Rate limits" about="Requests and tokens per minute or day, for each model.">
        <Rates scope={scope} />
      </Part>
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

interface PartProps {
  title: string;
  about: string;
  /** Where the title names the control of a note as well as its card does. */
  mark?: string;
  children: ReactNode;
}

function Part({ title, about, mark, children }: PartProps) {
  return (
    <section className={styles.part}>
      <div>
        <h3 data-control={mark}>{title}</h3>
        <p data-control={mark} className={styles.small}>
          {about}
        </p>
      </div>
      <div>{children}</div>
    </section>
  );
}

function SpendCard({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const [limit, percent, alerts] =
    scope === 'organization'
      ? ['$100.00', 12, ['80% ($80)', '100% ($100)']]
      : (['$25.00', 49, ['50% ($12.50)', '100% ($25)']] as const);
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <h4 data-control={SPEND}>{scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}</h4>
        <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
          {none ? 'Set limit' : 'Edit limit'}
        </button>
      </div>
      {none ? (
        <p data-control={SPEND} className={styles.quiet}>
          No spend limit set. {spent} spent this month.
        </p>
      ) : (
        <>
          <div data-control={SPEND} className={styles.bar5}>
            <span style={{ width: `${percent}%` }} />
          </div>
          <div data-control={SPEND} className={styles.head}>
            <span>{spent} spent</span>
            <span>{limit} limit</span>
          </div>
          <p data-control={SPEND} className={styles.small}>
            Hard limit off. Your actual costs may exceed this based on usage.
          </p>
          <p data-control={SPEND} className={styles.small}>
            Email alerts at {alerts.join(' and ')}
          </p>
        </>
      )}
    </div>
  );
}

function TierCard() {
  const named = useFlag('named-tier');
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <h4 data-control={TIER}>Usage tier</h4>
        <span data-control={TIER} className={styles.pill}>
          {named ? 'Build' : 'Tier 1'}
        </span>
      </div>
      <p data-control={TIER} className={styles.quiet}>
        Approved usage limit: $500.00 / month
      </p>
      <div
        role="progressbar"
        data-control={TIER}
        aria-label="Progress to the next tier"
        aria-valuenow={38}
        className={styles.bar5}
      >
        <span style={{ width: '38%' }} />
      </div>
      <p data-control={TIER} className={styles.small}>
        $18.90 of $50.00 paid to reach {named ? 'Launch' : 'tier 2'}.{' '}
        <a href="/docs/guides/rate-limits#usage-tiers">Compare tiers</a>
      </p>
    </div>
  );
}

function Rates({ scope }: { scope: Scope }) {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ];
  return (
    <>
      <div className={styles.head}>
        <input type="search" aria-label="Filter models" placeholder="Filter models" className={styles.field} />
        {scope === 'project' && (
          <label>
            <input type="checkbox" defaultChecked /> Allow all models
          </label>
        )}
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">
              <abbr title="Tokens per minute">TPM</abbr>
            </th>
            <th scope="col">
              <abbr title="Requests per minute">RPM</abbr>
            </th>
            <th scope="col">
              <abbr title="Tokens per day">TPD</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([model, ...numbers]) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              {numbers.map((number) => (
                <td key={number}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
