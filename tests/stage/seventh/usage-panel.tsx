// /settings/usage in this set: heading and views in one line, below them one of the views, or what somebody without a plan sees.

import { useAddress, useFlag, useStage } from '../state.ts';
import { CreditsCard } from './credits-card.tsx';
import { DailyCard } from './daily-card.tsx';
import { SegmentedLinks } from './kit.tsx';
import { LimitCards } from './limit-cards.tsx';
import { LimitHistory } from './limit-history.tsx';
import { LimitRows } from './limit-rows.tsx';
import { PlanList } from './plan-list.tsx';
import { Promo } from './promo.tsx';
import { ResetsCard } from './resets-card.tsx';
import { wordsOf } from './words.ts';
import { WorkspaceCredits } from './workspace-credits.tsx';

export function UsagePanel() {
  const { title, views } = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const workspace = useFlag('workspace');
  const free = useFlag('empty');
  const analytics = searchParams.get('tab') === 'analytics';
  if (free) return <PlanList />;
  return (
    <>
      <header data-slot="page-header" className="v7-page-header">
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {title}
        </h1>
        <SegmentedLinks
          label={views.label}
          links={[
            [`${pathname}?tab=overview`, views.overview, !analytics],
            [`${pathname}?tab=analytics`, views.analytics, analytics],
          ]}
        />
      </header>
      {analytics ? <LimitHistory /> : workspace ? <Workspace /> : <Personal />}
    </>
  );
}

function Personal() {
  return (
    <>
      <LimitCards />
      <ResetsCard />
      <CreditsCard />
      <DailyCard />
      <Promo />
    </>
  );
}

/** Whose workspace has its own credits sees these first. */
function Workspace() {
  return (
    <>
      <WorkspaceCredits />
      <LimitRows />
      <DailyCard />
      <ResetsCard />
    </>
  );
}
