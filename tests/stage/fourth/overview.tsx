// The usage overview: limits as stacked groups with a meter of divs, credits and their reload in two cards, the days in a
// grid with the roles of a table. Decoys: news that name the weekly limit, a plan's price, another limit that is counted
// in pieces, apps with their percentages, a history of credits.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { OverviewCredits } from './overview-credits.tsx';
import { wordsOf } from './words.ts';

export function Overview() {
  return (
    <>
      <News />
      <Plan />
      <Limits />
      <OverviewCredits />
      <Resets />
      <Apps />
      <Days />
      <Past />
    </>
  );
}

function useWords() {
  return wordsOf(useStage().flags);
}

function News() {
  const { news } = useWords();
  return (
    <div role="status" className="v4-news text-sm">
      <Icon name="bolt" />
      <span className="grow">{news.text}</span>
      <a href="https://help.openai.com/en/articles/release-notes" className="underline">
        {news.link}
      </a>
      <button type="button" aria-label={news.dismiss} className="btn-icon">
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}

function Plan() {
  const { plan } = useWords();
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <div className="v4-card flex items-center justify-between gap-4">
      <div>
        <div className="text-xs text-token-text-secondary">{plan.title}</div>
        <div className="text-lg font-medium">{plan.name}</div>
        <div className="text-sm text-token-text-secondary">{plan.price}</div>
      </div>
      <button type="button" className="btn btn-secondary">
        {plan.action}
      </button>
    </div>
  );
}

function Limits() {
  const { limits, fiveHour, weekly, research } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const id = useId();
  const fiveHourLeft = useLive(81, 80);
  const weeklyLeft = useLive(58, 57);
  return (
    <section aria-labelledby={id} className="v4-section">
      <h2 id={id} className="text-lg font-medium">
        {limits.title}
      </h2>
      <p className="text-sm text-token-text-secondary">
        {limits.about}{' '}
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
          {limits.learn}
        </a>
      </p>
      <div className="v4-card v4-limits">
        {!weeklyOnly && <Limit {...fiveHour} percent={fiveHourLeft} mark="codex-window-5h" />}
        <Limit {...weekly} percent={weeklyLeft} mark="codex-window-weekly" />
        <div className="flex items-baseline justify-between gap-4 text-sm">
          <h3>{research.label}</h3>
          <span className="text-token-text-secondary">{research.left}</span>
        </div>
      </div>
    </section>
  );
}

interface LimitProps {
  label: string;
  resets: string;
  moment: string;
  percent: number;
  mark: string;
}

function Limit({ label, resets, moment, percent, mark }: LimitProps) {
  const { left, limits } = useWords();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of text and a meter is no field set
    <div role="group" aria-labelledby={id} className="v4-limit">
      <div className="flex items-baseline justify-between gap-4">
        <h3 id={id} data-control={mark} className="text-sm font-medium">
          {label}
        </h3>
        <span data-control={mark} className="text-sm tabular-nums">
          {left(percent)}
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the component libraries draw their meters so */}
      <div
        role="meter"
        data-control={mark}
        aria-label={limits.bar}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={left(percent)}
        className="v4-meter"
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      <p data-control={mark} className="text-xs text-token-text-secondary">
        <span title={moment}>{resets}</span>
      </p>
    </div>
  );
}

function Resets() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  const id = useId();
  return (
    <section aria-labelledby={id} className="v4-section">
      <div className="flex items-center justify-between gap-4">
        <h2 id={id} data-control="codex-resets" className="text-lg font-medium">
          {resets.title}
        </h2>
        <div className="flex gap-3 text-xs">
          <span data-control="codex-resets" className="badge">
            {resets.available(none ? 0 : 2)}
          </span>
          <button type="button" className="underline">
            {resets.history}
          </button>
        </div>
      </div>
      <p data-control="codex-resets" className="text-sm text-token-text-secondary">
        {resets.about}
      </p>
      {none ? (
        <p data-control="codex-resets" className="v4-card text-sm">
          {resets.none}
        </p>
      ) : (
        <ol data-control="codex-resets" className="v4-card v4-lines text-sm">
          {resets.expires.map((expires) => (
            <li key={expires} className="flex items-center justify-between gap-4">
              <span>{resets.full}</span>
              <time className="grow text-token-text-secondary">{expires}</time>
              <button type="button" className="btn btn-secondary">
                {resets.use}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="flex items-center justify-between gap-4 text-sm">
        <span>{resets.allow}</span>
        <Switch label={resets.allow} className="switch" thumbClass="switch-thumb" />
      </div>
    </section>
  );
}

function Apps() {
  const { apps } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="v4-section">
      <h2 id={id} className="text-lg font-medium">
        {apps.title}
      </h2>
      <p className="text-sm text-token-text-secondary">{apps.about}</p>
      <ul className="v4-card v4-lines text-sm">
        {apps.rows.map(([name, share]) => (
          <li key={name} className="flex items-center justify-between gap-4">
            <span className="grow">{name}</span>
            <span className="text-token-text-secondary">{share}</span>
            <Switch label={name} initially className="switch" thumbClass="switch-thumb" />
          </li>
        ))}
      </ul>
      <a href="/settings/security" className="text-sm underline">
        {apps.manage}
      </a>
    </section>
  );
}

function Days() {
  const { daily } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="v4-section">
      <h2 id={id} data-control="codex-daily-usage" className="text-lg font-medium">
        {daily.title}
      </h2>
      <p data-control="codex-daily-usage" className="text-sm text-token-text-secondary">
        {daily.about}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a grid of divs is the point */}
      <div role="table" aria-labelledby={id} data-control="codex-daily-usage" className="v4-card text-sm">
        {[daily.columns, ...daily.rows].map((cells, row) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div role="row" key={cells[0]} className="v4-day">
            {cells.map((cell) => (
              <div role={row === 0 ? 'columnheader' : 'cell'} key={cell}>
                {cell}
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Past() {
  const { past } = useWords();
  return (
    <details open className="v4-section">
      <summary className="text-lg font-medium">{past.title}</summary>
      <table className="w-full text-sm">
        <tbody>
          {past.rows.map(([date, amount]) => (
            <tr key={date}>
              <td>{date}</td>
              <td className="text-end">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
