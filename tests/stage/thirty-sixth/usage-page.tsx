// /settings/usage in this set: the heading, the two tabs as plain buttons, and one of the two views.

import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { AnalyticsTab } from './analytics-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { wordsOf } from './words.ts';

export function UsagePage() {
  const { title, tabs } = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <>
      <h1 data-control="codex-not-api-billing" className="v36-h1">
        {title}
      </h1>
      <div className="v36-tabs">
        {(['overview', 'analytics'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            data-state={tab === current ? 'active' : 'inactive'}
            className="v36-tab"
            onClick={() => navigate(`${pathname}?tab=${tab}`)}
          >
            <span>{tabs[tab]}</span>
          </button>
        ))}
      </div>
      {current === 'analytics' ? <AnalyticsTab /> : <OverviewTab />}
    </>
  );
}
