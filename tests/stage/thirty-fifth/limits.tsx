// The limits of an organization or of a project: spend, the tier (organization only), the rates of the models.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { PageHeader, Section, SectionTitle } from './console-kit.tsx';
import { EditSpendLimit } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { RateLimits } from './rate-limits.tsx';
import type { Scope } from './scope.ts';
import { SpendLimitCard } from './spend-limit-card.tsx';
import { UsageTier } from './usage-tier.tsx';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  return (
    <>
      <PageHeader title="Limits" />
      <Section>
        <SectionTitle>Spend</SectionTitle>
        <SpendLimitCard scope={scope} onEdit={() => setEditing(true)} />
        {scope === 'project' && (
          <p className={styles.hint}>
            Your organization’s limits also apply to this project.{' '}
            <a href="/settings/organization/limits" className={styles.link}>
              View organization limits
            </a>
          </p>
        )}
      </Section>
      {scope === 'organization' && <UsageTier />}
      <RateLimits scope={scope} />
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}
