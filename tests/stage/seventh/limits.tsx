// The limits of an organization or a project in this set: the spend limit, the tier, the rate limits, each a card. Neighbour on a
// project's page: what the organization may spend.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import { Button, Card, Fact, Row } from './platform-kit.tsx';
import { RateTable } from './rate-table.tsx';
import type { Scope } from './scope.ts';
import styles from './seventh.module.css';
import { SpendLimit } from './spend-limit.tsx';

const TIER = 'limits-usage-tier';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <div>
        <h1 className={styles.title}>Limits</h1>
        <p className={styles.hint}>
          {scope === 'organization' ? 'For all projects of your organization.' : 'For this project only.'}{' '}
          <a href="/docs/guides/spend-limits">Read the guide</a>
        </p>
      </div>
      <SpendLimit scope={scope} onEdit={() => setEditing(true)} />
      {scope === 'organization' ? <Tier /> : <Inherited />}
      <RateTable scope={scope} />
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function Tier() {
  const build = useFlag('named-tier');
  const launch = useFlag('launch');
  const name = build ? 'Build' : launch ? 'Launch' : 'Tier 1';
  const next = build ? 'Launch' : launch ? 'Grow' : 'Tier 2';
  return (
    <Card title={<h2 data-control={TIER}>Usage tier</h2>} action={<a href="/docs/guides/rate-limits">All tiers</a>}>
      <dl className={styles.pad}>
        <Fact name="Current tier" mark={TIER}>
          <span className={styles.badge}>{name}</span>
        </Fact>
        <Fact name="Approved usage limit" mark={TIER}>
          $500.00 / month
        </Fact>
        <Fact name={`Next: ${next}`} mark={TIER}>
          After $50.00 paid and 7 days
        </Fact>
      </dl>
      <Row label="Need more before then?" hint="Tell us what you are building.">
        <Button>Request an increase</Button>
      </Row>
    </Card>
  );
}

function Inherited() {
  return (
    <Card>
      <Row label="From your organization" hint="$100.00 a month for all projects together, without a hard limit">
        <a href="/settings/organization/limits">Organization limits</a>
      </Row>
    </Card>
  );
}
