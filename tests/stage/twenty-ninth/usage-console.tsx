// /settings/usage in this set: a list of meters at the left, the chosen one at the right. Which one is chosen stands in the
// address (`?meter=credits`); without it, it is the first.

import { useAddress, useFlag } from '../state.ts';
import { DailyPane, PastPane } from './activity-panes.tsx';
import { CreditPane, ReloadPane } from './balance-panes.tsx';
import { LimitPane, OtherModelPane } from './limit-panes.tsx';
import { MeterList } from './meter-list.tsx';
import { ResetPane } from './reset-pane.tsx';
import { useWords } from './use-words.ts';
import { UsedConsole } from './used-console.tsx';

export function UsageConsole() {
  const words = useWords();
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <>
      <header className="v29-head">
        <div className="grow">
          <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
            {words.title}
          </h1>
          <p className="text-sm text-token-text-secondary">{words.about}</p>
        </div>
        <nav aria-label={words.views.label} className="v29-views text-sm">
          <a href="/settings/usage" aria-current={analytics ? undefined : 'page'}>
            {words.views.overview} <kbd>1</kbd>
          </a>
          <a href="/settings/usage?tab=analytics" aria-current={analytics ? 'page' : undefined}>
            {words.views.analytics} <kbd>2</kbd>
          </a>
        </nav>
      </header>
      {analytics ? <UsedConsole /> : <Overview />}
    </>
  );
}

function Overview() {
  const weeklyOnly = useFlag('weekly-only');
  const chosen = useAddress().searchParams.get('meter') ?? (weeklyOnly ? 'weekly' : '5h');
  return (
    <div className="v29-split">
      <MeterList chosen={chosen} />
      <section aria-live="polite" className="v29-pane">
        <Pane chosen={chosen} />
      </section>
    </div>
  );
}

function Pane({ chosen }: { chosen: string }) {
  if (chosen === 'credits' || chosen === 'monthly') return <CreditPane />;
  if (chosen === 'reload') return <ReloadPane />;
  if (chosen === 'resets') return <ResetPane />;
  if (chosen === 'daily') return <DailyPane />;
  if (chosen === 'past') return <PastPane />;
  if (chosen === 'spark') return <OtherModelPane />;
  return <LimitPane which={chosen === 'weekly' ? 'weekly' : 'fiveHour'} />;
}
