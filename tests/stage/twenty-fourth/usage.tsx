// /settings/usage in this set: the heading, the two views as tabs, the board of one of them.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Analytics } from './analytics.tsx';
import { BeyondPlan } from './beyond-plan.tsx';
import { Daily } from './daily.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { Resets } from './resets.tsx';
import { wordsOf } from './words.ts';

export function Usage() {
  const { title, help, views } = wordsOf(useStage().flags);
  const current = useAddress().searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <>
      <div className="v24-head">
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {title}
        </h1>
        <div role="tablist" aria-label={views.label} className="v24-segments text-sm">
          {(['overview', 'analytics'] as const).map((view) => (
            <button
              key={view}
              type="button"
              role="tab"
              aria-selected={view === current}
              data-state={view === current ? 'active' : 'inactive'}
              onClick={() => navigate(`/settings/usage?tab=${view}`)}
            >
              {views[view]}
            </button>
          ))}
        </div>
        <a
          href="https://learn.chatgpt.com/docs"
          target="_blank"
          rel="noreferrer"
          className="v24-aside text-sm underline text-token-text-secondary"
        >
          {help}
        </a>
      </div>
      {current === 'overview' ? <Overview /> : <Analytics />}
    </>
  );
}

function Overview() {
  return (
    <>
      <Plan />
      <InOrder parts={{ limits: <PlanLimits />, beyond: <BeyondPlan />, resets: <Resets />, daily: <Daily /> }} />
    </>
  );
}

function Plan() {
  const { plan } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <div className="v24-strip text-sm">
      <span className="badge">{plan.badge}</span>
      <span className="grow text-token-text-secondary">{plan.renews}</span>
      <a href="/#pricing" className="underline">
        {plan.action}
      </a>
    </div>
  );
}
