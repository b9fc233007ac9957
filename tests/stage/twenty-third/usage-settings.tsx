// /settings/usage in this set: the heading, links for the two views, and one of them.

import { useAddress } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Activity, Apps, CurrentPlan } from './around-usage.tsx';
import { Credits } from './credits.tsx';
import { Days } from './days.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { Resets } from './resets.tsx';
import { useWords } from './rows.tsx';
import { UsageHistory } from './usage-history.tsx';

export function UsageSettings() {
  const { title, intro } = useWords();
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <>
      <header>
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {title}
        </h1>
        <p className="text-sm text-token-text-secondary">{intro}</p>
      </header>
      <Views current={analytics ? 'analytics' : 'overview'} />
      {analytics ? <UsageHistory /> : <Overview />}
    </>
  );
}

export function Views({ current }: { current: 'overview' | 'analytics' }) {
  const { views } = useWords();
  const { pathname } = useAddress();
  return (
    <nav aria-label={views.label} className="st-views">
      {(['overview', 'analytics'] as const).map((view) => (
        <a key={view} href={`${pathname}?tab=${view}`} aria-current={view === current ? 'page' : undefined}>
          {views[view]}
        </a>
      ))}
    </nav>
  );
}

function Overview() {
  return (
    <InOrder
      parts={{
        plan: <CurrentPlan />,
        limits: <PlanLimits />,
        credits: <Credits />,
        resets: <Resets />,
        days: <Days />,
        apps: <Apps />,
        activity: <Activity />,
      }}
    />
  );
}
