// /codex/cloud/settings/analytics#usage: articles with a header, a big number and a bar. Decoys: another
// model's windows, code review, a workspace's month, the charts.

import { useFlag, useLive, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { LegacyCharts } from './legacy-charts.tsx';
import { legacyWordsOf } from './legacy-words.ts';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';

export function Legacy() {
  const { generation, flags } = useStage();
  const words = legacyWordsOf(flags);
  const tabs = useFlag('workspace') ? words.teamTabs : words.tabs;
  return (
    <div className="v34-shell">
      <nav aria-label="Codex" className="v34-nav">
        {Object.entries(words.pages).map(([slug, name]) => (
          <a
            key={slug}
            href={`/codex/cloud/settings/${slug}`}
            aria-current={slug === 'analytics' ? 'page' : undefined}
            className="nav-item"
          >
            {name}
          </a>
        ))}
      </nav>
      <main key={generation} className="v34-scroll">
        <div className="v34-column v34-wide v34-sections">
          <div>
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              {words.title}
            </h1>
            <p className="text-sm text-token-text-secondary">{words.about}</p>
          </div>
          <div className="v34-inline v34-chips text-sm">
            <div role="tablist" className="v34-inline grow">
              {tabs.map((tab, index) => (
                <button
                  key={tab}
                  type="button"
                  role="tab"
                  aria-selected={index === 0}
                  className={index === 0 ? 'chip chip-active' : 'chip'}
                >
                  {tab}
                </button>
              ))}
            </div>
            {words.ranges.map((range, index) => (
              <button key={range} type="button" aria-pressed={index === 0} className="chip">
                {range}
              </button>
            ))}
            <button type="button" aria-haspopup="menu" className="chip">
              {words.group}
            </button>
          </div>
          <Balance />
          <Resets />
          <LegacyCharts words={words} />
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Balance() {
  const words = legacyWordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const workspace = useFlag('workspace');
  const short = useLive(81, 80);
  const long = useLive(32, 31);
  return (
    <section className="v34-section">
      <h2 className="text-lg font-semibold">{words.balance}</h2>
      <div className="v34-cards">
        {!weeklyOnly && (
          <Limit label={words.fiveHour} percent={spent ? 99 : short} reset={words.soon} mark="codex-window-5h" />
        )}
        <Limit label={words.weekly} percent={spent ? 0 : long} reset={words.later} mark="codex-window-weekly" />
        {!weeklyOnly && <Limit label={words.sparkFiveHour} percent={100} reset={words.soon} />}
        <Limit label={words.sparkWeekly} percent={94} reset={words.later} />
        <Limit label={words.review} percent={76} reset={words.later} />
        {workspace && <Limit label={words.month} percent={100} reset={words.later} />}
        <Credits />
      </div>
    </section>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  reset: string;
  mark?: string;
}

function Limit({ label, percent, reset, mark }: LimitProps) {
  const { remaining, percent: percentOf } = legacyWordsOf(useStage().flags);
  return (
    <article className="v34-card v34-article">
      <header data-control={mark} className="text-sm">
        {label}
      </header>
      <div data-control={mark} className="v34-amount">
        <span className="text-2xl font-semibold">{percentOf(percent)}</span>
        <span className="text-sm text-token-text-secondary"> {remaining}</span>
      </div>
      <div data-control={mark} className="v34-bar">
        <div style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="text-xs text-token-text-secondary">
        {reset}
      </div>
    </article>
  );
}

function Credits() {
  const words = legacyWordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  return (
    <article className="v34-card v34-article">
      <header data-control={CREDITS} className="text-sm">
        {words.credits}
      </header>
      <span data-control={CREDITS} className="text-2xl font-semibold">
        {empty ? '0' : words.amount}
      </span>
      <p data-control={CREDITS} className="text-xs text-token-text-secondary">
        {words.creditsAbout}
      </p>
      <button type="button" data-control={CREDITS} className="btn btn-secondary">
        {words.add}
      </button>
    </article>
  );
}

function Resets() {
  const words = legacyWordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <section className="v34-section">
      <div data-control={RESETS} className="text-lg font-semibold">
        {words.resets}
      </div>
      <div data-control={RESETS} className="v34-card v34-row text-sm">
        {none ? (
          words.noResets
        ) : (
          <>
            <div className="grow">
              <div>{words.full}</div>
              <div className="text-token-text-secondary">{words.expires}</div>
            </div>
            <button type="button" className="btn btn-secondary">
              {words.use}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
