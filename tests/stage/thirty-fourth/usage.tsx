// /settings/usage: the heading, a tab list, and one of the two views.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Analytics } from './analytics.tsx';
import { Overview } from './overview.tsx';
import { wordsOf } from './words.ts';

const VIEWS = ['overview', 'analytics'] as const;

export function Usage() {
  const { title, tabs } = wordsOf(useStage().flags);
  const { searchParams } = useAddress();
  const id = useId();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <>
      <h1 data-control="codex-not-api-billing" className="v34-title text-token-text-primary">
        {title}
      </h1>
      <div role="tablist" aria-orientation="horizontal" className="v34-tabs text-sm">
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={`${id}-trigger-${view}`}
            aria-controls={`${id}-content-${view}`}
            aria-selected={view === current}
            data-state={view === current ? 'active' : 'inactive'}
            onClick={() => navigate(`/settings/usage?tab=${view}`)}
          >
            {tabs[view]}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-content-${current}`}
        aria-labelledby={`${id}-trigger-${current}`}
        data-state="active"
        className="v34-sections"
      >
        {current === 'analytics' ? <Analytics /> : <Overview />}
      </div>
    </>
  );
}
