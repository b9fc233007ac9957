// The dashboard: a strip of facts, a tile for each limit and for the credits, and what one does less often in parts that
// fold. Decoys: the share of a feature in the strip, a count of tasks, apps, a gift.

import { useFlag, useStage } from '../state.ts';
import { CreditTile, MonthTile } from './credit-tiles.tsx';
import { DailyTable } from './daily-table.tsx';
import { Fold } from './fold.tsx';
import { LimitTile } from './limit-tile.tsx';
import { ReloadFold } from './reload-fold.tsx';
import { ResetFold } from './reset-fold.tsx';
import { wordsOf } from './words.ts';

export function Overview() {
  const { tiles, apps } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const workspace = useFlag('workspace');
  return (
    <>
      <Strip />
      <section aria-label={tiles.label} className="v8-part">
        <div className="v8-tiles">
          {!weeklyOnly && <LimitTile limit="fiveHour" left={weeklyZero ? [99, 99] : [81, 80]} mark="codex-window-5h" />}
          <LimitTile limit="weekly" left={weeklyZero ? [0, 0] : [58, 57]} mark="codex-window-weekly" />
          {workspace && <MonthTile />}
          <CreditTile />
        </div>
        <p className="text-xs text-token-text-secondary">
          {tiles.about}{' '}
          <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
            {tiles.learn}
          </a>
        </p>
      </section>
      <div className="v8-folds">
        <ReloadFold />
        <ResetFold />
        <Fold title={apps.title} aside={apps.count} />
        <DailyTable />
      </div>
      <Promo />
    </>
  );
}

function Strip() {
  const { strip } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const facts = [
    [strip.plan, workspace ? strip.workspace : strip.personal],
    [strip.most, strip.feature],
    [strip.tasks, strip.count],
  ];
  return (
    <dl aria-label={strip.label} className="v8-strip text-sm">
      {facts.map(([term, fact]) => (
        <div key={term}>
          <dt className="text-xs text-token-text-secondary">{term}</dt>
          <dd className="font-medium">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

function Promo() {
  const { promo } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <aside className="v8-promo text-sm">
      <div className="grow">
        <div className="font-medium">{promo.title}</div>
        <div className="text-token-text-secondary">{promo.about}</div>
      </div>
      <button type="button" className="btn btn-secondary">
        {promo.action}
      </button>
    </aside>
  );
}
