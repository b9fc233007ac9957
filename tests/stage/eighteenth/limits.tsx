// The limits of an organization or a project in this set. The organization's page shows the spend limit, the tier and what leads to
// the rate limits; a project's page shows its spend limit and the rate limits it inherits.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import styles from './eighteenth.module.css';
import { List, Row, Section } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import { SpendLimit } from './spend-limit.tsx';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const organization = scope === 'organization';
  const edit = () => setEditing(true);
  return (
    <>
      <div>
        <h1>Limits</h1>
        <p className={styles.muted}>{organization ? 'Acme Robotics' : 'Default project'}</p>
      </div>
      <SpendLimit scope={scope} onEdit={edit} />
      {organization && <Tier />}
      <RateLimits scope={scope} />
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function Tier() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const grow = useFlag('grow');
  const name = build ? 'Build' : launch ? 'Launch' : grow ? 'Grow' : 'Tier 1';
  const next = build ? 'Launch' : launch ? 'Grow' : grow ? undefined : 'Tier 2';
  return (
    <Section
      title="Usage tier"
      about="Your tier sets how much you can spend each month and your rate limits."
      mark={TIER}
    >
      <List mark={TIER}>
        <Row label="Current tier" value={name} href="/docs/guides/rate-limits" />
        <Row label="Approved usage limit" about="Per month, set by OpenAI" value={grow ? '$10,000' : '$500'} />
        {next && <Row label="Next tier" about="After $50 in payments" value={next} href="/docs/guides/rate-limits" />}
      </List>
    </Section>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  const rows = [
    ['gpt-6', '500,000 TPM · 500 RPM'],
    ['gpt-6-mini', '500,000 TPM · 500 RPM'],
    ['text-embedding-4', '1,000,000 TPM · 3,000 RPM'],
  ] as const;
  return (
    <Section
      title="Rate limits"
      about={scope === 'project' ? 'Inherited from the organization unless you set lower ones.' : undefined}
    >
      <List>
        {scope === 'project' && <Row label="Allowed models" value="All models" />}
        {rows.map(([model, rates]) => (
          <Row key={model} label={model} value={rates} />
        ))}
      </List>
    </Section>
  );
}
