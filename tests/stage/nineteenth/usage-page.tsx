// /settings/usage in this set: the title beside the plan's name, links for the two views, sections with their titles at the left.

import { useAddress, useFlag, useStage } from '../state.ts';
import { CreditsCard } from './credits-card.tsx';
import { DailyGrid } from './daily-grid.tsx';
import { HistoryList } from './history-list.tsx';
import { Badge } from './kit.tsx';
import { LimitCards } from './limit-cards.tsx';
import { Promo } from './promo.tsx';
import { ResetList } from './reset-list.tsx';
import { wordsOf } from './words.ts';
import { WorkspaceHistory } from './workspace-history.tsx';
import { WorkspaceOverview } from './workspace-overview.tsx';

export function UsagePage() {
  const { title, plan, tabs } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  const personal = analytics ? <HistoryList /> : <Overview />;
  const shared = analytics ? <WorkspaceHistory /> : <WorkspaceOverview />;
  return (
    <>
      <header className="v19-top">
        <div className="flex items-center gap-3">
          <h1 data-control="codex-not-api-billing" className="v19-title">
            {title}
          </h1>
          <Badge>{workspace ? 'Business' : plan}</Badge>
        </div>
        <nav aria-label={tabs.label} className="v19-links">
          <a href="/settings/usage?tab=overview" aria-current={analytics ? undefined : 'page'}>
            {tabs.overview}
          </a>
          <a href="/settings/usage?tab=analytics" aria-current={analytics ? 'page' : undefined}>
            {tabs.analytics}
          </a>
        </nav>
      </header>
      {workspace ? shared : personal}
    </>
  );
}

function Overview() {
  return (
    <>
      <LimitCards />
      <ResetList />
      <CreditsCard />
      <Promo />
      <DailyGrid />
    </>
  );
}
