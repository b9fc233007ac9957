// The limits of an organization or a project in this set: the spend limit, the tier of an organization, the rate limits as lines.

import { useFlag } from '../state.ts';
import styles from './fourteenth.module.css';
import { Button, List, Row } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import { SpendLimit } from './spend-limit.tsx';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  return (
    <>
      <div>
        <h1>Limits</h1>
        <p className={styles.muted}>
          {scope === 'organization' ? 'For all projects of Personal' : 'For Default project only'}
        </p>
      </div>
      <SpendLimit scope={scope} />
      {scope === 'organization' && <Tier />}
      <RateLimits scope={scope} />
    </>
  );
}

function Tier() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const name = build ? 'Build' : launch ? 'Launch' : 'Tier 1';
  const next = build ? 'Launch' : launch ? 'Grow' : 'Tier 2';
  return (
    <List
      title="Usage tier"
      about="Decides how much you can spend, and how fast."
      aside={
        <a href="/docs/guides/rate-limits" className={styles.link}>
          About usage tiers
        </a>
      }
      mark={TIER}
      listMark={TIER}
    >
      <Row term="Current tier" value={name} />
      <Row term="Approved usage limit" value="$500.00 / month" action={<Button>Request increase</Button>} />
      <Row term="Next tier" value={next} about="After $50 paid and 7 days" />
    </List>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  const models = [
    ['gpt-5.5', '500,000 TPM', '500 RPM'],
    ['gpt-5.5-mini', '500,000 TPM', '500 RPM'],
    ['text-embedding-4', '1,000,000 TPM', '3,000 RPM'],
  ];
  return (
    <List
      title="Rate limits"
      about={scope === 'project' ? 'Inherited from the organization unless you set lower ones.' : undefined}
      aside={<Button>Edit rate limits</Button>}
    >
      {models.map(([model, tokens, requests]) => (
        <Row key={model} term={model} value={tokens} about={requests} />
      ))}
    </List>
  );
}
