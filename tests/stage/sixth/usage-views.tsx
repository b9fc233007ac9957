// /settings/usage in this set: the heading, two radio buttons for the views, and one of them. The overview shows the limits
// beside each other, each number over its native bar, and the days as a grid of roles. Decoys: a piece of news, the plan
// with its price, a history of credits.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Credits } from './credits.tsx';
import { History } from './history.tsx';
import { Resets } from './resets.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

function useWords() {
  return wordsOf(useStage().flags);
}

export function UsageViews() {
  const { title, views } = useWords();
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <>
      <div className="flex items-center justify-between">
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {title}
        </h1>
        <div role="radiogroup" aria-label={views.label} className="v6-segments text-sm">
          {(['overview', 'analytics'] as const).map((view) => (
            // biome-ignore lint/a11y/useSemanticElements: a segmented control of buttons, as design systems draw them
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
      </div>
      {current === 'analytics' ? <History /> : <Overview />}
    </>
  );
}

function Overview() {
  return (
    <>
      <News />
      <Plan />
      <Limits />
      <Credits />
      <Resets />
      <Daily />
      <Past />
    </>
  );
}

function News() {
  const { news } = useWords();
  return (
    <div role="status" className="v6-news text-sm">
      <Icon name="bolt" />
      <span className="grow">
        {news.text}{' '}
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
          {news.link}
        </a>
      </span>
      <button type="button" aria-label={news.close}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}

function Plan() {
  const { plan } = useWords();
  if (useFlag('workspace')) return null;
  return (
    <div className="v6-part">
      <div className="v6-title">{plan.label}</div>
      <div className="v6-card v6-row @container/settings-row">
        <div className="grow">
          <div className="font-medium">{plan.name}</div>
          <div className="text-sm text-token-text-secondary">{plan.price}</div>
        </div>
        <button type="button" className="btn btn-secondary">
          {plan.action}
        </button>
      </div>
    </div>
  );
}

function Limits() {
  const { limits, fiveHour, weekly } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const fiveHourLeft = useLive(81, 80);
  const weeklyLeft = useLive(58, 57);
  return (
    <div className="v6-part">
      <div className="v6-title">{limits.title}</div>
      <div className="text-sm text-token-text-secondary">
        {limits.about}{' '}
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
          {limits.learn}
        </a>
      </div>
      <div className="v6-pair">
        {!weeklyOnly && <Limit {...fiveHour} percent={fiveHourLeft} mark="codex-window-5h" />}
        <Limit {...weekly} percent={weeklyLeft} mark="codex-window-weekly" />
      </div>
    </div>
  );
}

interface LimitProps {
  label: string;
  reset: string;
  moment: string;
  percent: number;
  mark: string;
}

function Limit({ label, reset, moment, percent, mark }: LimitProps) {
  const { left, limits } = useWords();
  return (
    <div data-control={mark} className="v6-card v6-limit @container/settings-row">
      <div className="text-sm font-medium">{label}</div>
      <div className="text-lg font-semibold tabular-nums">
        {left(percent).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </div>
      <progress max={100} value={percent} aria-label={limits.bar} />
      <div className="text-xs text-token-text-secondary">
        <span title={moment}>{reset}</span>
      </div>
    </div>
  );
}

function Daily() {
  const { daily } = useWords();
  return (
    <div className="v6-part">
      <div data-control={DAILY} className="v6-title">
        {daily.title}
      </div>
      <div data-control={DAILY} className="text-sm text-token-text-secondary">
        {daily.about}
      </div>
      {/* biome-ignore-start lint/a11y/useSemanticElements: a grid of divs with the roles of a table */}
      {/* biome-ignore-start lint/a11y/useFocusableInteractive: the same */}
      <div role="table" aria-label={daily.title} data-control={DAILY} className="v6-grid text-sm">
        <div role="row" className="text-token-text-secondary">
          {daily.columns.map((column) => (
            <div key={column} role="columnheader">
              {column}
            </div>
          ))}
        </div>
        {daily.rows.map(([date, surface, share]) => (
          <div key={`${date} ${surface}`} role="row">
            <div role="cell">{date}</div>
            <div role="cell">{surface}</div>
            <div role="cell">{share}</div>
          </div>
        ))}
      </div>
      {/* biome-ignore-end lint/a11y/useFocusableInteractive: the same */}
      {/* biome-ignore-end lint/a11y/useSemanticElements: a grid of divs with the roles of a table */}
    </div>
  );
}

function Past() {
  const { past } = useWords();
  return (
    <details open className="v6-part text-sm">
      <summary className="v6-title">{past.title}</summary>
      <div className="v6-card">
        {past.rows.map(([date, surface, amount]) => (
          <div key={date} className="v6-row">
            <span>{date}</span>
            <span className="grow text-token-text-secondary">{surface}</span>
            <span>
              {amount} {past.unit}
            </span>
          </div>
        ))}
      </div>
    </details>
  );
}
