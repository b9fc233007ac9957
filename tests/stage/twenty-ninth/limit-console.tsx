// Limits in this set, of the organization or a project: the spend limit, the tier and each model's rates are one list. The
// pane shows the chosen one. Decoys: the approved sum, what the organization may spend (project), the rates of models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Chip, Entry, Field, Head } from './bits.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND, SpendLimitPane } from './spend-limit-pane.tsx';

const TIER = 'limits-usage-tier';
const MODELS = [
  ['gpt-5.5', '500,000', '500', '1,500,000'],
  ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
  ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
] as const;

export function LimitConsole({ scope }: { scope: Scope }) {
  const [chosen, setChosen] = useState('spend');
  const none = useFlag('no-limit');
  const named = useFlag('named-tier');
  const spent = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const tier = named ? 'Build' : 'Tier 1';
  const model = MODELS.find(([name]) => name === chosen);
  return (
    <>
      <Head title="Limits">
        <code className={styles.quiet}>{organization ? 'org-9fK2' : 'proj_abc123'}</code>
      </Head>
      <div className={styles.split}>
        <div role="tablist" aria-orientation="vertical" aria-label="Limits" className={styles.list}>
          <div className={styles.group}>Spend</div>
          <Entry
            name={organization ? 'Organization spend limit' : 'Project spend limit'}
            value={none ? 'Not set' : `${spent} / ${organization ? '$100.00' : '$25.00'}`}
            chosen={chosen === 'spend'}
            mark={{ 'data-control': SPEND }}
            onChoose={() => setChosen('spend')}
          >
            {!none && (
              <span data-control={SPEND} className={styles.bar}>
                <span style={{ width: organization ? '12%' : '49%' }} />
              </span>
            )}
          </Entry>
          {organization ? (
            <Entry
              name="Usage tier"
              value={tier}
              chosen={chosen === 'tier'}
              mark={{ 'data-control': TIER }}
              onChoose={() => setChosen('tier')}
            />
          ) : (
            <Entry name="Inherited from Personal" value="$100.00" about="The organization’s own limit also applies" />
          )}
          <div className={styles.group}>Rate limits</div>
          {MODELS.map(([name, tokens]) => (
            <Entry
              key={name}
              name={name}
              value={`${tokens} TPM`}
              chosen={chosen === name}
              onChoose={() => setChosen(name)}
            />
          ))}
        </div>
        <section role="tabpanel" aria-label="Details" className={styles.pane}>
          {model ? (
            <Rates model={model} />
          ) : chosen === 'tier' ? (
            <Tier name={tier} next={named ? 'Launch' : 'Tier 2'} />
          ) : (
            <SpendLimitPane scope={scope} />
          )}
        </section>
      </div>
    </>
  );
}

function Tier({ name, next }: { name: string; next: string }) {
  return (
    <>
      <div className={styles.paneHead}>
        <h2 data-control={TIER}>Usage tier</h2>
        <Chip tone="good" mark={TIER}>
          {name}
        </Chip>
      </div>
      <p data-control={TIER}>Your tier sets how much you may spend and how fast you may call the API.</p>
      <dl>
        <Field name="Approved usage limit">$500.00 / month</Field>
        <Field name={`Paid toward ${next}`}>$18.90 / $50.00</Field>
      </dl>
    </>
  );
}

function Rates({ model: [name, tokens, requests, daily] }: { model: (typeof MODELS)[number] }) {
  return (
    <>
      <h2>
        <code>{name}</code>
      </h2>
      <dl>
        <Field name="Tokens per minute">{tokens}</Field>
        <Field name="Requests per minute">{requests}</Field>
        <Field name="Tokens per day">{daily}</Field>
      </dl>
    </>
  );
}
