// /settings/usage in this set: a page header with the time of its numbers, links for the two views, and one of them. New
// between the old sections: alerts (switches that speak of the same windows) and limits of single features. Decoys: these
// two, the plan, and a skeleton for apps that never comes.

import { useAddress } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { AnalyticsView } from './analytics-view.tsx';
import { AlertSwitches, FeatureLimits } from './between.tsx';
import { CreditFields } from './credit-fields.tsx';
import { DailyTable } from './daily-table.tsx';
import { Region, Skeleton, useWords } from './kit.tsx';
import { PlanBar, PlanLimits } from './plan-limits.tsx';
import { ResetTiles } from './reset-tiles.tsx';

export function UsagePage() {
  const { title, updated, refresh, views } = useWords();
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <>
      <header className="kit31-page-header">
        <h1 data-control="codex-not-api-billing" className="kit31-page-title">
          {title}
        </h1>
        <p className="kit31-help">{updated}</p>
        <button type="button" className="btn btn-secondary">
          {refresh}
        </button>
      </header>
      <nav aria-label={views.label} className="kit31-views">
        <ul>
          {(['overview', 'analytics'] as const).map((view) => (
            <li key={view}>
              <a href={`${pathname}?tab=${view}`} aria-current={view === current ? 'page' : undefined}>
                {views[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {current === 'analytics' ? <AnalyticsView /> : <Overview />}
    </>
  );
}

function Overview() {
  const { apps } = useWords();
  return (
    <div className="kit31-regions">
      <InOrder
        parts={{
          plan: <PlanBar />,
          limits: <PlanLimits />,
          alerts: <AlertSwitches />,
          credits: <CreditFields />,
          resets: <ResetTiles />,
          features: <FeatureLimits />,
          daily: <DailyTable />,
          apps: (
            <Region title={apps.title} about={apps.about}>
              <Skeleton rows={['62%', '48%', '55%']} />
            </Region>
          ),
        }}
      />
    </div>
  );
}
