// /settings/usage in this set: title, tabs and the time of the last refresh in one line. A person's overview is tables throughout;
// in a workspace the limits stand as rings in a row.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { CreditLines } from './credit-lines.tsx';
import { DailyPivot } from './daily-pivot.tsx';
import { HistoryPage } from './history-page.tsx';
import { Button, Tabs } from './kit.tsx';
import { LimitTable } from './limit-table.tsx';
import { Promo } from './promo.tsx';
import { ResetTable } from './reset-table.tsx';
import { TeamHistory } from './team-history.tsx';
import { wordsOf } from './words.ts';
import { WorkspaceCredits } from './workspace-credits.tsx';
import { WorkspaceRings } from './workspace-rings.tsx';

export function UsagePage() {
  const { title, tabs, updated, refresh } = wordsOf(useStage().flags);
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  const workspace = useFlag('workspace');
  return (
    <>
      <div className="v17-toolbar">
        <h1 data-control="codex-not-api-billing" className="v17-title">
          {title}
        </h1>
        <Tabs
          label={tabs.label}
          current={analytics ? 'analytics' : 'overview'}
          tabs={[
            { value: 'overview', name: tabs.overview },
            { value: 'analytics', name: tabs.analytics },
          ]}
          onPick={(tab) => navigate(`/settings/usage?tab=${tab}`)}
        />
        <span className="v17-note v17-end">{updated}</span>
        <Button look="plain">{refresh}</Button>
      </div>
      {analytics ? workspace ? <TeamHistory /> : <HistoryPage /> : <Overview workspace={workspace} />}
    </>
  );
}

function Overview({ workspace }: { workspace: boolean }) {
  return (
    <InOrder
      parts={{
        promo: !workspace && <Promo />,
        limits: workspace ? <WorkspaceRings /> : <LimitTable />,
        pair: (
          <div className="v17-pair">
            {workspace ? <WorkspaceCredits /> : <CreditLines />}
            <ResetTable />
          </div>
        ),
        daily: <DailyPivot />,
      }}
    />
  );
}
