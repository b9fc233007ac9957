// /settings/usage in this set: the heading, tabs with the ids Radix gives them, and one of two panels.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Overview } from './overview.tsx';
import { Periods } from './periods.tsx';
import { wordsOf } from './words.ts';

export function UsageTabs() {
  const id = useId();
  const { pathname, searchParams } = useAddress();
  const words = wordsOf(useStage().flags);
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="v4-stack" data-orientation="horizontal">
      <div className="flex items-baseline justify-between gap-4">
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {words.title}
        </h1>
      </div>
      <div role="tablist" aria-label={words.tabs.label} aria-orientation="horizontal" className="v4-tabs">
        {(['overview', 'analytics'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`radix-${id}-trigger-${tab}`}
            aria-controls={`radix-${id}-content-${tab}`}
            aria-selected={tab === current}
            data-state={tab === current ? 'active' : 'inactive'}
            className="v4-tab"
            onClick={() => navigate(`${pathname}?tab=${tab}`)}
          >
            {words.tabs[tab]}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`radix-${id}-content-${current}`}
        aria-labelledby={`radix-${id}-trigger-${current}`}
        data-state="active"
        className="v4-stack"
      >
        {current === 'analytics' ? <Periods /> : <Overview />}
      </div>
    </div>
  );
}
