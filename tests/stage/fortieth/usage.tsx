// /settings/usage: the title, the two tabs, and what lies below the chosen one.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Analytics } from './analytics.tsx';
import { ConnectedApps } from './connected-apps.tsx';
import { Credits } from './credits.tsx';
import { DailyUsage } from './daily-usage.tsx';
import { LimitResets } from './limit-resets.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { wordsOf } from './words.ts';

export function Usage() {
  const { searchParams } = useAddress();
  const words = wordsOf(useStage().flags);
  const analytics = searchParams.get('tab') === 'analytics';
  return (
    <>
      <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
        {words.title}
      </h1>
      <div className="f40-tabs" role="tablist">
        <button type="button" role="tab" aria-selected={!analytics} onClick={() => navigate('/settings/usage')}>
          {words.overview}
        </button>
        <button
          type="button"
          role="tab"
          aria-selected={analytics}
          onClick={() => navigate('/settings/usage?tab=analytics')}
        >
          {words.analytics}
        </button>
      </div>
      {analytics ? <Analytics /> : <Overview />}
    </>
  );
}

function Overview() {
  const { loaded } = useStage();
  return (
    <>
      {loaded && (
        <>
          <YourPlan />
          <PlanLimits />
          <Credits />
          <LimitResets />
          <ConnectedApps />
        </>
      )}
      <DailyUsage />
    </>
  );
}

function YourPlan() {
  const { plan } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <div className="f40-section">
      <div className="f40-card">
        <div className="@container/settings-row f40-row">
          <div className="f40-texts">
            <div className="text-xs text-token-text-secondary">{plan.label}</div>
            <div>{workspace ? plan.workspace : plan.name}</div>
          </div>
          {!workspace && <div className="text-token-text-secondary">{plan.price}</div>}
          <button type="button" className="btn btn-secondary">
            {plan.action}
          </button>
        </div>
      </div>
    </div>
  );
}
