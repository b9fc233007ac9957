// /settings/usage: the heading, the two tabs, and what the chosen one shows.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Analytics } from './analytics.tsx';
import { Overview } from './overview.tsx';
import { wordsOf } from './words.ts';

export function Usage() {
  const { title, tabs } = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  const id = useId();
  return (
    <>
      <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
        {title}
      </h1>
      <div dir="ltr" data-orientation="horizontal" className="flex flex-col gap-8">
        <div role="tablist" aria-orientation="horizontal" className="v41-tabs flex gap-1">
          {(['overview', 'analytics'] as const).map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`radix-${id}-trigger-${tab}`}
              aria-controls={`radix-${id}-content-${tab}`}
              aria-selected={tab === current}
              data-state={tab === current ? 'active' : 'inactive'}
              className="text-sm font-medium"
              onClick={() => navigate(`${pathname}?tab=${tab}`)}
            >
              {tabs[tab]}
            </button>
          ))}
        </div>
        <div
          role="tabpanel"
          id={`radix-${id}-content-${current}`}
          aria-labelledby={`radix-${id}-trigger-${current}`}
          data-state="active"
          className="flex flex-col gap-8"
        >
          {current === 'analytics' ? <Analytics /> : <Overview />}
        </div>
      </div>
    </>
  );
}
