// /settings/usage in this set: a large title over tabs. The overview has the limits across, then credits and resets side by side,
// then a panel whose tabs are the days and the history of credits.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { CreditsPanel } from './credits-panel.tsx';
import { DailyTable } from './daily-table.tsx';
import { HistoryPage } from './history-page.tsx';
import { Tabs } from './kit.tsx';
import { LimitFigures } from './limit-figures.tsx';
import { LimitTable } from './limit-table.tsx';
import { Promo } from './promo.tsx';
import { ResetsTable } from './resets-table.tsx';
import { wordsOf } from './words.ts';
import { WorkspaceCredits } from './workspace-credits.tsx';

export function UsagePage() {
  const { title, tabs } = wordsOf(useStage().flags);
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <>
      <header className="v10-top">
        <h1 data-control="codex-not-api-billing" className="v10-title">
          {title}
        </h1>
        <Tabs
          label={tabs.label}
          current={analytics ? 'analytics' : 'overview'}
          tabs={[
            { key: 'overview', name: tabs.overview },
            { key: 'analytics', name: tabs.analytics },
          ]}
          onPick={(tab) => navigate(`/settings/usage?tab=${tab}`)}
        />
      </header>
      {analytics ? <HistoryPage /> : <Overview />}
    </>
  );
}

function Overview() {
  const workspace = useFlag('workspace');
  return (
    <>
      {workspace ? <LimitTable /> : <LimitFigures />}
      <div className="v10-columns">
        {workspace ? <WorkspaceCredits /> : <CreditsPanel />}
        <ResetsTable />
      </div>
      <Promo />
      <DailyTable />
    </>
  );
}
