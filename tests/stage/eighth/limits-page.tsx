// The limits of an organization or a project in this set: lines of settings in three groups. Decoys: what the organization may
// spend (project), the numbers of the models, limits of the batch queue.

import { useFlag } from '../state.ts';
import styles from './eighth.module.css';
import { RateTable } from './rate-table.tsx';
import type { Scope } from './scope.ts';
import { Setting } from './setting.tsx';
import { SpendSettings } from './spend-settings.tsx';

const TIER = 'limits-usage-tier';

export function LimitsPage({ scope }: { scope: Scope }) {
  return (
    <>
      <header>
        <h1>Limits</h1>
        <p className={styles.quiet}>
          {scope === 'organization'
            ? 'These apply to all projects of the organization. A project can have lower ones.'
            : 'These apply to Default project.'}{' '}
          <a href="/docs/guides/spend-limits">Read the guide</a>
        </p>
      </header>
      <SpendSettings scope={scope} />
      {scope === 'organization' ? <Tier /> : <Inherited />}
      <RateTable scope={scope} />
    </>
  );
}

function Tier() {
  const named = useFlag('named-tier');
  return (
    <section className={styles.settings}>
      <h2 data-control={TIER}>Usage tier</h2>
      <Setting
        label={named ? 'Build' : 'Usage tier 1'}
        about="Sets the most you can spend in a month and how fast you can call the API."
        remark={
          <>
            You move to {named ? 'Launch' : 'tier 2'} once you have paid $50.00.{' '}
            <a href="/docs/guides/rate-limits#usage-tiers">Compare tiers</a>
          </>
        }
        mark={TIER}
      >
        <div data-control={TIER}>
          <span>Approved usage limit</span>
          <br />
          <strong>$500.00 / month</strong>
        </div>
      </Setting>
    </section>
  );
}

function Inherited() {
  return (
    <section className={styles.settings}>
      <h2>From your organization</h2>
      <Setting label="Organization limit" about="Also stops or alerts this project when it is reached.">
        <span>$100.00 / month</span>
        <a href="/settings/organization/limits">View</a>
      </Setting>
      <Setting label="Batch queue" about="Tokens that may wait at one time.">
        <span>2,000,000</span>
      </Setting>
    </section>
  );
}
