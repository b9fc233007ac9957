// /settings/usage in this set: the heading beside a choice of two views, and one of them.

import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Analytics } from './analytics.tsx';
import { Overview } from './overview.tsx';
import { wordsOf } from './words.ts';

export function UsagePage() {
  const { title, about, views } = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="v8-stack">
      <header className="flex items-center justify-between gap-4">
        <div>
          <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
            {title}
          </h1>
          <p className="text-sm text-token-text-secondary">{about}</p>
        </div>
        <div role="radiogroup" aria-label={views.label} className="v8-segments text-sm">
          {(['overview', 'analytics'] as const).map((view) => (
            // biome-ignore lint/a11y/useSemanticElements: a toggle group, as component libraries build it
            <button
              key={view}
              type="button"
              role="radio"
              aria-checked={view === current}
              onClick={() => navigate(`${pathname}?tab=${view}`)}
            >
              {views[view]}
            </button>
          ))}
        </div>
      </header>
      {current === 'analytics' ? <Analytics /> : <Overview />}
    </div>
  );
}
