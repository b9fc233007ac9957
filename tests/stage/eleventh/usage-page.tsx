// /settings/usage in this set: heading and tabs as today, then the overview with its summary, or the analytics.

import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { AnalyticsTab } from './analytics-tab.tsx';
import { CreditCard } from './credit-card.tsx';
import { DailyTable } from './daily-table.tsx';
import { LimitList } from './limit-list.tsx';
import { ResetList } from './reset-list.tsx';
import { Summary } from './summary.tsx';
import { wordsOf } from './words.ts';

export function UsagePage() {
  const { title, tabs } = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <>
      <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
        {title}
      </h1>
      <div role="tablist" data-slot="tabs-list" aria-label={title} className="v11-tabs">
        {(['overview', 'analytics'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            data-slot="tabs-tab"
            data-active={tab === current ? '' : undefined}
            aria-selected={tab === current}
            onClick={() => navigate(`${pathname}?tab=${tab}`)}
          >
            {tabs[tab]}
          </button>
        ))}
      </div>
      {current === 'analytics' ? <AnalyticsTab /> : <Overview />}
    </>
  );
}

export function Overview() {
  return (
    <>
      <Summary />
      <InOrder
        parts={{
          limits: <LimitList />,
          credits: <CreditCard />,
          resets: <ResetList />,
          daily: <DailyTable />,
        }}
      />
    </>
  );
}
