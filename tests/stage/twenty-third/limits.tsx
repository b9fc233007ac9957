// Limits of the organization and of a project in this set. The spend limit's row opens in place to be edited; whether it is hard
// is a row of its own. Decoys: the organization's limit on a project's page, what a project may do, the numbers of the models.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import styles from './platform.module.css';
import { Rates } from './rates.tsx';
import { Details, Meter, Setting, Settings } from './settings-list.tsx';

type Scope = 'organization' | 'project';
const SPEND = 'limits-alert-or-hard';
const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  const organization = scope === 'organization';
  return (
    <>
      <header>
        <h1>Limits</h1>
        <p className={styles.help}>
          {organization
            ? 'How much your organization may spend, and how fast it may call the API.'
            : 'How much this project may spend, and how fast it may call the API.'}
        </p>
      </header>
      <Settings title="Spend">
        <SpendLimit scope={scope} />
        <HardLimit />
        <Alerts scope={scope} />
        {!organization && (
          <Setting
            title="Inherited from the organization"
            help="Applies to all of its projects together. Owners can change it."
          >
            <Meter percent={19}>$18.90 of $100.00 by all projects</Meter>
          </Setting>
        )}
      </Settings>
      {organization && <Tier />}
      <Rates scope={scope} />
    </>
  );
}

function SpendLimit({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const [limit, percent] = scope === 'organization' ? ['$100.00', 12] : ['$25.00', 49];
  return (
    <Setting
      title={scope === 'organization' ? 'Monthly spend limit' : 'Monthly project spend limit'}
      help="Your actual costs may go beyond it, as usage is counted late."
      mark={SPEND}
      below={editing && <EditLimit scope={scope} mark={SPEND} onClose={() => setEditing(false)} />}
    >
      {none ? (
        <p data-control={SPEND}>No spend limit set</p>
      ) : (
        <Meter percent={percent} mark={SPEND}>
          <strong>
            {spent} of {limit}
          </strong>{' '}
          this month. Starts over on December 1.
        </Meter>
      )}
      <button
        type="button"
        aria-expanded={editing}
        data-control={SPEND}
        className={styles.button}
        onClick={() => setEditing(!editing)}
      >
        {none ? 'Set limit' : 'Edit'}
      </button>
    </Setting>
  );
}

function HardLimit() {
  const none = useFlag('no-limit');
  if (none) return null;
  return (
    <Setting
      title="Hard limit"
      help="When enforced, requests are refused once the limit is reached. Otherwise you only get alerts."
      mark={SPEND}
    >
      <span data-control={SPEND}>Not enforced</span>
    </Setting>
  );
}

function Alerts({ scope }: { scope: Scope }) {
  const none = useFlag('no-limit');
  if (none) return null;
  const alerts = scope === 'organization' ? ['80% ($80)', '100% ($100)'] : ['80% ($20)', '100% ($25)'];
  return (
    <Setting title="Spend alerts" help="We email owners when spend reaches one of these." mark={SPEND}>
      <ul data-control={SPEND} className={styles.chips}>
        {alerts.map((alert) => (
          <li key={alert}>{alert}</li>
        ))}
      </ul>
      <button type="button" className={styles.button}>
        Add
      </button>
    </Setting>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <Settings title="Usage tier" mark={TIER}>
      <Setting
        title="Your tier"
        help="Goes up by itself as your organization pays for the API."
        mark={TIER}
        below={
          <Details summary={named ? 'How to reach Launch' : 'How to reach tier 2'} mark={TIER}>
            <p>Pay $50 in total. You’ve paid $18.90 so far.</p>
          </Details>
        }
      >
        <div className={styles.amount}>
          <div data-control={TIER} className={styles.strong}>
            {named ? 'Build' : 'Tier 1'}
          </div>
          <p data-control={TIER} className={styles.caption}>
            We approved up to $500 of usage per month.
          </p>
        </div>
      </Setting>
    </Settings>
  );
}
