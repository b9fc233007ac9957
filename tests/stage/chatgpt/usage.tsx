// /settings/usage with its two tabs: Overview (percent left) and Analytics (percent used).

import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { useWords } from './parts.tsx';
import { UsageAnalytics } from './usage-analytics.tsx';
import { CreditsSection, DailySection, LimitsSection, PlanSection, ResetsSection } from './usage-sections.tsx';

export function Usage() {
  const { heading, tabs } = useWords();
  const current = useAddress().searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <>
      <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
        {heading}
      </h1>
      <div role="tablist" className="flex gap-1 border-b border-token-border text-sm">
        {(['overview', 'analytics'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={tab === current}
            className={tab === current ? 'tab tab-active' : 'tab'}
            onClick={() => navigate(`/settings/usage?tab=${tab}`)}
          >
            {tabs[tab]}
          </button>
        ))}
      </div>
      {current === 'overview' ? <UsageOverview /> : <UsageAnalytics />}
    </>
  );
}

function UsageOverview() {
  const { loaded } = useStage();
  // `daily-first`: the list below can be there long before the rest.
  const late = loaded
    ? {
        plan: <PlanSection />,
        limits: <LimitsSection />,
        credits: <CreditsSection />,
        resets: <ResetsSection />,
      }
    : {};
  return (
    <div className="space-y-8">
      <InOrder parts={{ ...late, daily: <DailySection /> }} />
    </div>
  );
}
