// /settings/usage: the title, the two tabs, and what the chosen one shows.

import { useAddress, useStage } from '../state.ts';
import { UsageAnalytics } from './usage-analytics.tsx';
import { UsageOverview } from './usage-overview.tsx';
import { wordsOf } from './words.ts';

export function UsagePage() {
  const { flags } = useStage();
  const { title, tabs } = wordsOf(flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="s43-stack">
      <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
        {title}
      </h1>
      <div className="s43-tabs">
        {(['overview', 'analytics'] as const).map((tab) => (
          <a
            key={tab}
            href={`${pathname}?tab=${tab}`}
            data-state={tab === current ? 'active' : 'inactive'}
            aria-current={tab === current ? 'page' : undefined}
          >
            {tabs[tab]}
          </a>
        ))}
      </div>
      {current === 'analytics' ? <UsageAnalytics /> : <UsageOverview />}
    </div>
  );
}
