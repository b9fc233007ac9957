// The limits of an organization or a project in this set: the spend limit, the tier in one sentence, the rate limits as a table.

import { useFlag } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Button, Section, Table } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './sixteenth.module.css';
import { SpendLimit } from './spend-limit.tsx';

export function Limits({ scope }: { scope: Scope }) {
  const organization = scope === 'organization';
  return (
    <>
      <header>
        <h1>Limits</h1>
        <p className={styles.lead}>{organization ? 'For all projects in Personal.' : 'For Default project only.'}</p>
      </header>
      <InOrder
        parts={{
          spend: <SpendLimit scope={scope} />,
          tier: organization && <Tier />,
          rates: <RateLimits scope={scope} />,
        }}
      />
    </>
  );
}

function Tier() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const grow = useFlag('grow');
  const name = build ? 'Build' : launch ? 'Launch' : grow ? 'Grow' : '1';
  return (
    <Section
      title="Usage tier"
      lead={
        <>
          You’re on the <strong>{name}</strong> tier. OpenAI has approved up to $500 of usage a month.
        </>
      }
      mark="limits-usage-tier"
    >
      <div className={styles.actions}>
        <Button>Request more</Button>
        <a href="/docs/guides/rate-limits">Compare tiers</a>
      </div>
    </Section>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  return (
    <Section
      title="Rate limits"
      lead={
        scope === 'organization' ? 'Set by your usage tier.' : 'Inherited from the organization until you change them.'
      }
    >
      <Table
        columns={['Model', 'TPM', 'RPM', 'TPD']}
        rows={[
          ['gpt-6', '500,000', '500', '1,500,000'],
          ['gpt-6-mini', '500,000', '500', '5,000,000'],
          ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
        ]}
      />
    </Section>
  );
}
