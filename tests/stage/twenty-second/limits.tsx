// Limits of the organization and of a project. With `spend-alerts` the amount is called a hard spend limit and the tier
// stands first.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Header } from './controls.tsx';
import { EditLimit } from './edit-limit.tsx';
import { RateLimits } from './rate-limits.tsx';
import type { Scope } from './scope.ts';
import { SpendAlerts, SpendLimit } from './spend-limit.tsx';
import { UsageTier } from './usage-tier.tsx';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const tierFirst = useFlag('spend-alerts');
  const tier = scope === 'organization' && <UsageTier />;
  return (
    <>
      <Header
        title="Limits"
        about={
          scope === 'organization'
            ? 'Spend and rate limits for all projects in your organization.'
            : 'Spend and rate limits for this project.'
        }
      />
      <InOrder
        parts={{
          first: tierFirst && tier,
          spend: <SpendLimit scope={scope} onEdit={() => setEditing(true)} />,
          alerts: <SpendAlerts scope={scope} />,
          tier: !tierFirst && tier,
          rates: <RateLimits scope={scope} />,
        }}
      />
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}
