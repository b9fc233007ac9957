// /settings/usage: the heading, the tabs, and one of the two views.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { ConnectedApps } from './connected-apps.tsx';
import { CreditsSection } from './credits-section.tsx';
import { CreditHistory, DailyUsage } from './daily-usage.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { ResetsSection } from './resets-section.tsx';
import { SettingsCard, SettingsRow } from './settings-section.tsx';
import { TabContent, TabTrigger } from './settings-tabs.tsx';
import { UsageAnalytics } from './usage-analytics.tsx';
import { wordsOf } from './words.ts';

export function UsageSettings() {
  const { flags } = useStage();
  const words = wordsOf(flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  const base = useId();
  return (
    <>
      <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold text-token-text-primary">
        {words.title}
      </h1>
      <div role="tablist" aria-orientation="horizontal" className="flex gap-5 border-b border-token-border-light">
        {(['overview', 'analytics'] as const).map((tab) => (
          <TabTrigger
            key={tab}
            base={base}
            value={tab}
            active={tab === current}
            className="settings-tab text-sm"
            onSelect={() => navigate(`${pathname}?tab=${tab}`)}
          >
            {words[tab]}
          </TabTrigger>
        ))}
      </div>
      <TabContent base={base} value={current} className="flex flex-col gap-[22px]">
        {current === 'analytics' ? <UsageAnalytics /> : <Overview />}
      </TabContent>
    </>
  );
}

function Overview() {
  const { loaded } = useStage();
  const workspace = useFlag('workspace');
  return (
    <>
      {loaded && (
        <>
          {!workspace && <Plan />}
          <PlanLimits />
          <CreditsSection />
          <ResetsSection />
          {!workspace && <ConnectedApps />}
        </>
      )}
      <DailyUsage />
      {loaded && <CreditHistory />}
    </>
  );
}

function Plan() {
  const { plan } = wordsOf(useStage().flags);
  return (
    <SettingsCard>
      <SettingsRow title={plan.label} about={`${plan.name} · ${plan.price}`}>
        <button type="button" className="btn btn-secondary">
          {plan.action}
        </button>
      </SettingsRow>
    </SettingsCard>
  );
}
