// /settings/usage: one header for both tabs.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Analytics } from './analytics.tsx';
import { Button, PageHeader } from './console.tsx';
import { Credits } from './credits.tsx';
import { DailyUsage } from './daily-usage.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { Resets } from './resets.tsx';
import { wordsOf } from './words.ts';
import { WorkspaceCredits } from './workspace-credits.tsx';

export function UsagePage() {
  const tab = useTab();
  return <UsageHeader mark="codex-not-api-billing">{tab === 'overview' ? <Overview /> : <Analytics />}</UsageHeader>;
}

function useTab() {
  return useAddress().searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
}

export function UsageHeader({ mark, children }: { mark?: string; children: ReactNode }) {
  const words = wordsOf(useStage().flags);
  const current = useTab();
  return (
    <>
      <PageHeader
        trail={words.trail}
        above={[['/settings/general-settings', words.settings]]}
        title={words.heading}
        about={words.about}
        mark={mark}
        actions={<Button>{words.refresh}</Button>}
      />
      <div role="tablist" aria-label={words.heading} className="cn-tabs">
        {(['overview', 'analytics'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`usage-tab-${tab}`}
            aria-selected={tab === current}
            aria-controls={`usage-panel-${tab}`}
            className="cn-tab"
            onClick={() => navigate(`/settings/usage?tab=${tab}`)}
          >
            {words.tabs[tab]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`usage-panel-${current}`} aria-labelledby={`usage-tab-${current}`} className="cn-stack">
        {children}
      </div>
    </>
  );
}

function Overview() {
  const { loaded } = useStage();
  const workspace = useFlag('workspace');
  const late = loaded
    ? {
        limits: <PlanLimits />,
        credits: workspace ? <WorkspaceCredits /> : <Credits />,
        resets: <Resets />,
      }
    : {};
  return <InOrder parts={{ ...late, daily: <DailyUsage /> }} />;
}
