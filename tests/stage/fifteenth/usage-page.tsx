// /settings/usage in this set: a board of cards in three columns below the title and its tabs.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { AnalyticsPage } from './analytics-page.tsx';
import { CreditsCard, ReloadCard } from './credit-cards.tsx';
import { DailyCard } from './daily-card.tsx';
import { Tabs } from './kit.tsx';
import { LimitCards } from './limit-cards.tsx';
import { PromoCard } from './promo-card.tsx';
import { ResetsCard } from './resets-card.tsx';
import { wordsOf } from './words.ts';
import { MonthlyCard, WorkspaceCreditsCard } from './workspace-cards.tsx';

export function UsagePage() {
  const { title, tabs } = wordsOf(useStage().flags);
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <>
      <header className="v15-top">
        <h1 data-control="codex-not-api-billing" className="v15-title">
          {title}
        </h1>
        <Tabs
          label={title}
          current={analytics ? 'analytics' : 'overview'}
          tabs={[
            { key: 'overview', name: tabs.overview },
            { key: 'analytics', name: tabs.analytics },
          ]}
          onPick={(tab) => navigate(`/settings/usage?tab=${tab}`)}
        />
      </header>
      {analytics ? <AnalyticsPage /> : <Overview />}
    </>
  );
}

function Overview() {
  const { shared } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <>
      <p className="v15-small">{shared}</p>
      <div className="v15-board">
        <InOrder
          parts={
            workspace
              ? {
                  limits: <LimitCards />,
                  monthly: <MonthlyCard />,
                  credits: <WorkspaceCreditsCard />,
                  resets: <ResetsCard />,
                  daily: <DailyCard span={3} />,
                }
              : {
                  limits: <LimitCards />,
                  credits: <CreditsCard />,
                  resets: <ResetsCard />,
                  reload: <ReloadCard />,
                  daily: <DailyCard span={2} />,
                  promo: <PromoCard />,
                }
          }
        />
      </div>
    </>
  );
}
