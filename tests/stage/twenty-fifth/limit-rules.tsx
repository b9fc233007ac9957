// The limits of an organization or a project in this set: rules, each with what it is and what it does. The spend limit is
// changed in a form within its chapter. Decoys: the organization's limit on a project's page, the next tier, the models.

import { useId, useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Chapter, Entry } from './chapter.tsx';
import styles from './platform.module.css';

type Scope = 'organization' | 'project';

const SPEND = { 'data-control': 'limits-alert-or-hard' };
const TIER = { 'data-control': 'limits-usage-tier' };

export function LimitRules({ scope }: { scope: Scope }) {
  const organization = scope === 'organization';
  return (
    <article>
      <h1>Limits</h1>
      <p className={styles.lead}>
        How much {organization ? 'your organization' : 'Default project'} may spend, and how fast it may call the API.
      </p>
      <Spend scope={scope} />
      {organization ? (
        <Tier />
      ) : (
        <p className={styles.aside}>
          The 100.00 USD of your organization apply as well.{' '}
          <a href="/settings/organization/limits">See organization limits</a>
        </p>
      )}
      <Rates />
    </article>
  );
}

function Spend({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const id = useId();
  const spent = useLive('12.34 USD', '12.36 USD');
  const organization = scope === 'organization';
  const name = organization ? 'Organization spend limit' : 'Project spend limit';
  const max = organization ? 100 : 25;
  return (
    <Chapter title="Spend">
      <dl>
        <Entry
          term={name}
          mark={SPEND}
          about={
            none ? 'Spending is bounded by your balance alone.' : 'Your actual costs may exceed this based on usage.'
          }
        >
          {none ? 'No spend limit set' : `${max}.00 USD per month`}
        </Entry>
        <Entry term={<span id={id}>Spent in November</span>} {...(!none && { mark: SPEND })}>
          {spent}
          {!none && (
            <meter min={0} max={max} high={max * 0.8} value={12.34} aria-labelledby={id} className={styles.wide} />
          )}
        </Entry>
        {!none && (
          <Entry
            term="Once the limit is reached"
            mark={SPEND}
            about={`Emails also go out at 80% (${(max * 0.8).toFixed(2)} USD).`}
          >
            Owners get an email
          </Entry>
        )}
      </dl>
      {editing ? (
        <EditForm organization={organization} onDone={() => setEditing(false)} />
      ) : (
        <p>
          <button type="button" {...SPEND} className={styles.button} onClick={() => setEditing(true)}>
            Edit spend limit
          </button>
        </p>
      )}
    </Chapter>
  );
}

function EditForm({ organization, onDone }: { organization: boolean; onDone: () => void }) {
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`} className={styles.form}>
      <h3 id={`${id}-title`} {...SPEND}>
        Edit spend limit
      </h3>
      <div {...SPEND}>
        <label htmlFor={`${id}-amount`}>Monthly spend limit</label>
        <span className={styles.inline}>
          <input
            id={`${id}-amount`}
            type="text"
            inputMode="decimal"
            defaultValue={organization ? '100.00' : '25.00'}
            className={styles.field}
          />
          USD
        </span>
        {organization && <p className={styles.small}>Your usage tier allows up to 500.00 USD.</p>}
      </div>
      <div {...SPEND}>
        <label className={styles.inline}>
          <input type="checkbox" aria-describedby={`${id}-hard`} />
          Enforce a hard limit
        </label>
        <p id={`${id}-hard`} className={styles.small}>
          Requests are refused once the amount is spent.
        </p>
      </div>
      <p className={styles.inline}>
        <button type="button" className={styles.primary} onClick={onDone}>
          Save
        </button>
        <button type="button" className={styles.button} onClick={onDone}>
          Cancel
        </button>
      </p>
    </section>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <Chapter title="Usage tier" mark={TIER['data-control']}>
      <dl>
        <Entry term="Current tier" mark={TIER} about="Goes up with what your organization has paid.">
          {named ? 'Build' : 'Tier 1'}
        </Entry>
        <Entry term="Approved usage limit" mark={TIER} about="Set by OpenAI for this tier.">
          500.00 USD per month
        </Entry>
        <Entry term={named ? 'Launch' : 'Tier 2'} about="Higher rate limits, and batches of twice the size.">
          After 31.10 USD more in payments
        </Entry>
      </dl>
      <p className={styles.small}>
        <a href="/docs/guides/rate-limits">Read about rate limits</a>
      </p>
    </Chapter>
  );
}

function Rates() {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ];
  return (
    <Chapter title="Rate limits">
      <p className={styles.small}>
        Tokens (T) and requests (R) per minute or day. A request over them can be repeated.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">TPM</th>
            <th scope="col">RPM</th>
            <th scope="col">TPD</th>
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
    </Chapter>
  );
}
