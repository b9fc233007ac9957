// Limits of the organization or a project in this set: the spend limit in a card on top with a sentence, what happens there as
// cells, and a form that opens in its place. Decoys: the organization's limit on a project's page, numbers of the models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Block, Cell, Heading, LinkCell, MoreCell, Value } from './cells.tsx';
import { LimitForm, SPEND } from './limit-form.tsx';
import styles from './platform.module.css';

const TIER = 'limits-usage-tier';

export function SpendingLimits({ scope }: { scope: 'organization' | 'project' }) {
  const own = scope === 'organization';
  return (
    <>
      <Heading
        about={`How much ${own ? 'your organization' : 'this project'} may spend, and how fast it may call the API.`}
      >
        {own ? 'Limits' : 'Project limits'}
      </Heading>
      <Spend own={own} />
      {own ? (
        <Tier />
      ) : (
        <Block title="From your organization" about="It applies to all projects together.">
          <LinkCell href="/settings/organization/limits" label="Organization limit" value="$100.00 a month" />
        </Block>
      )}
      <Rates own={own} />
    </>
  );
}

function Spend({ own }: { own: boolean }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const [limit, percent, alerts] = own ? ['$100.00', 12, '80% and 100%'] : (['$25.00', 49, '50% and 100%'] as const);
  return (
    <>
      <section aria-label="Summary" className={styles.summary}>
        <p data-control={SPEND} className={styles.summaryLabel}>
          {own ? 'Organization spend limit' : 'Project spend limit'}
        </p>
        {none ? (
          <p data-control={SPEND} className={styles.figure}>
            No spend limit set
          </p>
        ) : (
          <>
            <p data-control={SPEND} className={styles.figure}>
              {spent} <span className={styles.of}>of {limit}</span>
            </p>
            <div data-control={SPEND} className={styles.track}>
              <div style={{ width: `${percent}%` }} />
            </div>
          </>
        )}
        <p data-control={SPEND} className={styles.help}>
          {none
            ? 'You get no email, however much is spent.'
            : 'Spent this month. Your actual costs may exceed this based on usage.'}
        </p>
        {!editing && (
          <div className={styles.actions}>
            <button type="button" data-control={SPEND} className={styles.button} onClick={() => setEditing(true)}>
              {none ? 'Set a spend limit' : 'Edit spend limit'}
            </button>
          </div>
        )}
      </section>
      {editing ? (
        <LimitForm amount={own ? '100.00' : '25.00'} own={own} onClose={() => setEditing(false)} />
      ) : (
        !none && (
          <Block title="At the limit">
            <Cell label="Hard limit" help="Refuse requests once the amount is spent." mark={SPEND}>
              <Value mark={SPEND}>Off</Value>
            </Cell>
            <Cell label="Email alerts" help="To the owners of the organization." mark={SPEND}>
              <Value mark={SPEND}>{alerts}</Value>
            </Cell>
          </Block>
        )
      )}
    </>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <Block title="What OpenAI allows" about="It goes up by itself as you pay for the API.">
      <MoreCell
        label="Usage tier"
        help="Decides how much you may spend and how fast you may call."
        value={named ? 'Build' : 'Tier 1'}
        mark={TIER}
      >
        <p data-control={TIER} className={styles.help}>
          Your approved usage limit is $500.00 a month. Pay $31.10 more to reach {named ? 'Launch' : 'tier 2'}.{' '}
          <a href="/docs/guides/rate-limits#usage-tiers" className={styles.link}>
            Compare tiers
          </a>
        </p>
      </MoreCell>
    </Block>
  );
}

function Rates({ own }: { own: boolean }) {
  const models = [
    ['gpt-5.5', '500 a minute', '500,000 a minute', '1,500,000 a day'],
    ['gpt-5.5-mini', '500 a minute', '500,000 a minute', '5,000,000 a day'],
    ['text-embedding-4', '3,000 a minute', '1,000,000 a minute', '3,000,000 a day'],
  ] as const;
  return (
    <Block
      title="Rate limits"
      about={own ? 'Ask us if you need higher ones.' : 'Inherited from the organization unless overridden.'}
    >
      {models.map(([model, requests, tokens, batch]) => (
        <MoreCell key={model} label={model} value={requests}>
          <dl className={styles.facts}>
            <dt>Requests</dt>
            <dd>{requests}</dd>
            <dt>Tokens</dt>
            <dd>{tokens}</dd>
            <dt>Tokens in batches</dt>
            <dd>{batch}</dd>
          </dl>
        </MoreCell>
      ))}
    </Block>
  );
}
