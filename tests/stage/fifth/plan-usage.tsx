// /settings/usage in this set: the heading, links for the two views, and one of them. The overview shows the limits as lines
// of a list, each with a bar between the words and the number, and the days as a list of lists. Decoys: the plan with its
// price, apps with their shares, a history of credits; a line that says the week is used up (`weekly-zero`).

import { useId } from 'react';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { CreditCard } from './credit-card.tsx';
import { ResetTable } from './reset-table.tsx';
import { UsageHistory } from './usage-history.tsx';
import { wordsOf } from './words.ts';

export function PlanUsage() {
  const { flags } = useStage();
  const { title, help, views } = wordsOf(flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="v5-stack">
      <header className="flex items-center justify-between gap-4">
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {title}
        </h1>
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="text-sm underline">
          {help}
        </a>
      </header>
      <nav aria-label={views.label} className="v5-views">
        {(['overview', 'analytics'] as const).map((view) => (
          <a key={view} href={`${pathname}?tab=${view}`} aria-current={view === current ? 'page' : undefined}>
            {views[view]}
          </a>
        ))}
      </nav>
      {current === 'analytics' ? <UsageHistory /> : <Overview />}
    </div>
  );
}

function Overview() {
  return (
    <>
      <Plan />
      <Limits />
      <CreditCard />
      <ResetTable />
      <Apps />
      <Days />
      <Past />
    </>
  );
}

function useWords() {
  return wordsOf(useStage().flags);
}

function Plan() {
  const { plan } = useWords();
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <aside aria-label={plan.label} className="v5-plan text-sm">
      <span className="badge">{plan.name}</span>
      <span className="grow text-token-text-secondary">{plan.price}</span>
      <a href="/#pricing" className="underline">
        {plan.action}
      </a>
    </aside>
  );
}

function Limits() {
  const { limits, fiveHour, weekly } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const id = useId();
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  const fiveHourLeft = untouched ? 100 : fiveHourLive;
  const weeklyLeft = untouched ? 100 : weeklyLive;
  return (
    <section aria-labelledby={id} className="v5-section">
      <div className="flex items-center gap-2">
        <h2 id={id} className="text-base font-semibold">
          {limits.title}
        </h2>
        <button type="button" aria-label={limits.more}>
          <Icon name="info" size={16} />
        </button>
      </div>
      <p className="text-sm text-token-text-secondary">{limits.about}</p>
      {spent && (
        <div role="alert" className="v5-alert text-sm">
          <Icon name="bolt" />
          {limits.out}
        </div>
      )}
      <ul className="v5-card">
        {!weeklyOnly && <Limit {...fiveHour} percent={spent ? 99 : fiveHourLeft} mark="codex-window-5h" />}
        <Limit {...weekly} percent={spent ? 0 : weeklyLeft} mark="codex-window-weekly" />
      </ul>
    </section>
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
  const untouched = useFlag('untouched');
  const id = useId();
  return (
    <li className="v5-limit text-sm">
      <div>
        <p data-control={mark} className="font-medium">
          <span id={`${id}-label`}>{label}</span>
          {percent === 0 && <span className="v5-reached">{limits.reached}</span>}
        </p>
        {!untouched && (
          <p data-control={mark} className="text-xs text-token-text-secondary">
            <button type="button" aria-describedby={`${id}-moment`}>
              {reset}
            </button>
            <span id={`${id}-moment`} role="tooltip" hidden>
              {moment}
            </span>
          </p>
        )}
      </div>
      <div
        role="progressbar"
        data-control={mark}
        aria-labelledby={`${id}-label`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={left(percent)}
        className="v5-bar"
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <strong data-control={mark} className="font-medium tabular-nums text-end">
        {left(percent)}
      </strong>
    </li>
  );
}

function Apps() {
  const { apps } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <h2 id={id} className="text-base font-semibold">
        {apps.title}
      </h2>
      <p className="text-sm text-token-text-secondary">{apps.about}</p>
      <form className="v5-card text-sm">
        {['Figma', 'Linear'].map((name) => (
          <div key={name} className="v5-line">
            <span className="grow">{name}</span>
            <select aria-label={apps.share(name)}>
              {apps.shares.map((share) => (
                <option key={share}>{share}</option>
              ))}
            </select>
          </div>
        ))}
        <div className="v5-line">
          <label className="grow">
            <input type="checkbox" /> {apps.credits}
          </label>
          <button type="button" className="btn btn-secondary">
            {apps.save}
          </button>
        </div>
      </form>
    </section>
  );
}

function Days() {
  const { daily } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <h2 id={id} data-control="codex-daily-usage" className="text-base font-semibold">
        {daily.title}
      </h2>
      <ol data-control="codex-daily-usage" className="v5-card text-sm">
        {daily.days.map(({ date, rows }) => (
          <li key={date} className="v5-day">
            <time className="text-token-text-secondary">{date}</time>
            <ul className="grow">
              {rows.map(([surface, share]) => (
                <li key={surface} className="flex justify-between gap-4">
                  <span>{surface}</span>
                  <b className="font-medium">{share}</b>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p data-control="codex-daily-usage" className="text-xs text-token-text-secondary">
        {daily.about}
      </p>
    </section>
  );
}

function Past() {
  const { past } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <div className="flex items-center justify-between gap-4">
        <h2 id={id} className="text-base font-semibold">
          {past.title}
        </h2>
        <button type="button" className="text-sm underline">
          {past.all}
        </button>
      </div>
      <ul className="text-sm">
        {past.rows.map(([date, amount]) => (
          <li key={date} className="v5-line">
            <span className="grow">{date}</span>
            <span>{amount}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
