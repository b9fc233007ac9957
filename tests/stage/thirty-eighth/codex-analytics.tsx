// The legacy analytics page: cards of limits and credits under "Balance", resets, charts, a history.
// Decoys: code review, another model's windows (`june`), a workspace's month (`workspace`), the history of credits.

import { type ReactNode, useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { codexWordsOf } from './codex-words.ts';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';

function useWords() {
  return codexWordsOf(useStage().flags);
}

export function CodexAnalytics() {
  const { generation } = useStage();
  const words = useWords();
  const june = useFlag('june');
  return (
    <div className="v38 flex h-full">
      <nav aria-label={words.nav} className="sidebar">
        <ul>
          {words.pages.map((label, index) => (
            <li key={label}>
              <a
                href={`/codex/cloud/settings/${['general', 'environments', 'connectors', 'analytics'][index]}`}
                aria-current={index === 3 ? 'page' : undefined}
                className="nav-item"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main key={generation} className="grow overflow-auto">
        <div className="mx-auto max-w-4xl space-y-8 px-6 py-10">
          <header className="flex flex-col gap-1">
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              {june ? 'Codex Analytics' : words.title}
            </h1>
            <p className="text-sm text-token-text-secondary">
              {june ? 'Codex usage draws from your shared agentic usage limit' : words.about}
            </p>
          </header>
          <Toolbar />
          <Balance />
          <Resets />
          <Charts />
          <History />
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Toolbar() {
  const words = useWords();
  const workspace = useFlag('workspace');
  const tabs = workspace ? ['Personal usage', 'Team usage'] : words.tabs;
  return (
    <div className="flex items-center justify-between gap-4 border-b border-token-border text-sm">
      <div role="tablist" aria-orientation="horizontal" className="flex gap-2">
        {tabs.map((label, index) => (
          <button
            key={label}
            type="button"
            role="tab"
            aria-selected={index === 0}
            data-state={index === 0 ? 'active' : 'inactive'}
            className={index === 0 ? 'tab tab-active' : 'tab'}
          >
            {label}
          </button>
        ))}
      </div>
      <fieldset aria-label={words.ranges} className="flex gap-1">
        {['7D', '1M', words.custom].map((range, index) => (
          <button
            key={range}
            type="button"
            aria-pressed={index === 0}
            className={index === 0 ? 'chip chip-active' : 'chip'}
          >
            {range}
          </button>
        ))}
        <button type="button" aria-haspopup="menu" data-state="closed" className="chip">
          {words.group}
        </button>
      </fieldset>
    </div>
  );
}

function Part({ title, mark, children }: { title: string; mark?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id} data-control={mark} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Balance() {
  const words = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const june = useFlag('june');
  const workspace = useFlag('workspace');
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <Part title={words.balance}>
      <div className="grid grid-cols-2 gap-4">
        {!weeklyOnly && (
          <Limit label={words.fiveHour} percent={spent ? 99 : fiveHour} resets={words.soon} mark="codex-window-5h" />
        )}
        <Limit label={words.weekly} percent={spent ? 0 : weekly} resets={words.later} mark="codex-window-weekly" />
        {june && (
          <>
            <Limit label="GPT-5.3-Codex-Spark 5 hour usage limit" percent={100} resets={words.soon} />
            <Limit label="GPT-5.3-Codex-Spark Weekly usage limit" percent={94} resets={words.later} />
          </>
        )}
        {workspace && (
          <Limit label="Workspace monthly credit limit" percent={64} resets="Resets Dec 1, 2026 12:00 AM" />
        )}
        <Limit label={words.review} percent={76} resets={words.later} />
        <Credits />
      </div>
    </Part>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Limit({ label, percent, resets, mark }: LimitProps) {
  const [number, word] = useWords().left(percent);
  const id = useId();
  return (
    <article aria-labelledby={id} className="rounded-2xl border border-token-border p-4">
      <header className="pb-1">
        <h3 id={id} data-control={mark} className="text-sm text-token-text-secondary">
          {label}
        </h3>
      </header>
      <div data-control={mark} className="flex items-baseline">
        <span className="text-2xl font-semibold">{number}</span>
        <span className="whitespace-pre text-sm text-token-text-secondary">{word}</span>
      </div>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        data-control={mark}
        className="bar"
      >
        <div className="bar-fill" style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </div>
    </article>
  );
}

function Credits() {
  const words = useWords();
  const empty = useFlag('credits-zero');
  const amount = useLive(words.some, words.fewer);
  const id = useId();
  return (
    <article aria-labelledby={id} className="rounded-2xl border border-token-border p-4">
      <header className="flex items-center justify-between gap-2 pb-1">
        <h3 id={id} data-control={CREDITS} className="text-sm text-token-text-secondary">
          {words.credits}
        </h3>
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          {words.add}
        </button>
      </header>
      <div data-control={CREDITS} className="text-2xl font-semibold">
        {empty ? '0' : amount}
      </div>
      <p data-control={CREDITS} className="text-xs text-token-text-secondary">
        {words.extend}
      </p>
    </article>
  );
}

function Resets() {
  const words = useWords();
  const none = useFlag('no-resets');
  return (
    <Part title={words.resets} mark={RESETS}>
      {none ? (
        <p data-control={RESETS} className="text-sm text-token-text-secondary">
          {words.none}
        </p>
      ) : (
        <ul className="rounded-2xl border border-token-border">
          <li data-control={RESETS} className="flex items-center justify-between gap-4 px-4 py-3 text-sm">
            <div className="flex flex-col gap-1">
              <span>{words.full}</span>
              <time dateTime="2026-12-12T16:23" className="text-xs text-token-text-secondary">
                {words.expires}
              </time>
            </div>
            <button type="button" className="btn btn-secondary">
              {words.use}
            </button>
          </li>
        </ul>
      )}
    </Part>
  );
}

function Charts() {
  const words = useWords();
  const workspace = useFlag('workspace');
  const title = workspace ? 'Personal usage' : words.breakdown;
  return (
    <>
      <Part title={title}>
        <figure>
          <BarChart className="chart" label={title} values={[6, 11, 4, 9, 14, 7, 5]} />
          <figcaption className="flex gap-4 text-xs text-token-text-secondary">
            {['Desktop', 'CLI', 'Cloud', 'Code review'].map((name) => (
              <div key={name} title={name}>
                {name}
              </div>
            ))}
          </figcaption>
        </figure>
      </Part>
      <dl className="grid grid-cols-3 gap-4">
        {words.charts.map((name, index) => (
          <div key={name} className="rounded-2xl border border-token-border p-4">
            <dt className="text-sm text-token-text-secondary">{name}</dt>
            <dd className="text-lg font-semibold tabular-nums">{[214, 38, 9][index]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function History() {
  const words = useWords();
  return (
    <Part title={words.history}>
      <table className="w-full text-sm">
        <caption className="sr-only">{words.history}</caption>
        <thead className="text-xs text-token-text-secondary">
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.dates.map((date, index) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              <td>{['Cloud', 'CLI'][index]}</td>
              <td>{words.amounts[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
