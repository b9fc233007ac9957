// Limits of the organization and of a project: spend, the tier (organization only), rate limits.

import { useFlag } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import type { Scope } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { Description, Grid, Property, Section } from './platform-kit.tsx';
import { SpendLimit } from './spend-limit.tsx';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  return (
    <>
      <h1 className={styles.heading}>Limits</h1>
      <div className={styles.sections}>
        <InOrder
          parts={{
            ...(scope === 'organization' ? { tier: <Tier /> } : { models: <Models /> }),
            spend: <SpendLimit scope={scope} />,
            rates: <RateLimits scope={scope} />,
          }}
        />
      </div>
    </>
  );
}

function Tier() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const grow = useFlag('grow');
  const name = build ? 'Build' : launch ? 'Launch' : grow ? 'Grow' : 'Tier 1';
  return (
    <Section
      title="Usage tier"
      about={
        <>
          Your tier sets how much your organization may spend and how fast it may call the API.{' '}
          <a href="/docs/guides/rate-limits" className={styles.link}>
            Learn about usage tiers
          </a>
        </>
      }
      mark={TIER}
    >
      <Description>
        <Property term="Current tier" mark={TIER}>
          <span className={styles.badge}>{name}</span>
        </Property>
        <Property term="Approved usage limit" mark={TIER}>
          <span>{grow ? '$10,000.00 per month' : '$500.00 per month'}</span>
        </Property>
      </Description>
    </Section>
  );
}

function Models() {
  return (
    <Section title="Models">
      <Description>
        <Property term="Allow all models">
          <Switch label="Allow all models" initially className={styles.switch} thumbClass={styles.thumb} />
        </Property>
      </Description>
    </Section>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  return (
    <Section
      title="Rate limits"
      about={scope === 'project' ? 'Inherited from the organization unless overridden.' : undefined}
    >
      <Grid
        caption="Rate limits"
        columns={['Model', 'TPM', 'RPM', 'TPD']}
        rows={[
          ['gpt-5.5', '450,000', '1,000', '1,350,000'],
          ['gpt-5.5-mini', '2,000,000', '2,000', '20,000,000'],
          ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
        ]}
      />
    </Section>
  );
}
