// The analytics page of Codex, as from April to October 2026, in English and in Chinese: cards of a label, a large number, a bar
// and a reset. Decoys: the Spark model's windows, code review, a workspace's months, charts, a history of credits.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { legacyWordsOf } from './legacy-words.ts';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';

function useWords() {
  return legacyWordsOf(useStage().flags);
}

export function LegacyAnalytics() {
  const { generation } = useStage();
  const workspace = useFlag('workspace');
  const june = useFlag('june');
  const words = useWords();
  const tabs = workspace ? words.workspaceTabs : words.tabs;
  return (
    <div className="v37-shell">
      <nav aria-label="Codex" className="v37-rail">
        <a href="/codex" className="nav-item">
          <Icon name="back" />
          <span>Codex</span>
        </a>
        {words.nav.map(([slug, label]) => (
          <a
            key={slug}
            href={`/codex/cloud/settings/${slug}`}
            aria-current={slug === 'analytics' ? 'page' : undefined}
            className="nav-item"
          >
            {label}
          </a>
        ))}
      </nav>
      <div className="v37-scroll">
        <main key={generation} className="v37-wide">
          <div className="v37-title">
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              {june ? words.june.title : words.title}
            </h1>
            <p className="text-sm text-token-text-secondary">{june ? words.june.subtitle : words.subtitle}</p>
          </div>
          <div className="v37-toolbar text-sm">
            <div role="tablist" aria-label={words.title} className="v37-tabs">
              {tabs.map((tab, index) => (
                <button key={tab} type="button" role="tab" aria-selected={index === 0} className="v37-tab">
                  {tab}
                </button>
              ))}
            </div>
            <div className="v37-segments">
              <button type="button" aria-pressed="true">
                7D
              </button>
              <button type="button" aria-pressed="false">
                1M
              </button>
              <button type="button" aria-pressed="false">
                {words.custom}
              </button>
            </div>
            <button type="button" aria-haspopup="menu" className="chip">
              {words.group}
            </button>
          </div>
          <Balance />
          <Resets />
          <Charts />
          <History />
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Balance() {
  const words = useWords();
  const { later, soon, labels } = words;
  const weeklyOnly = useFlag('weekly-only');
  const workspace = useFlag('workspace');
  const none = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const credits = useLive('33,564', '33,561');
  return (
    <section className="v37-section">
      <h2 className="text-lg font-semibold">{words.balance}</h2>
      <div className="v37-grid">
        {!weeklyOnly && <Limit label={labels.fiveHour} percent={fiveHour} reset={soon} mark="codex-window-5h" />}
        <Limit label={labels.weekly} percent={weekly} reset={later} mark="codex-window-weekly" />
        {!weeklyOnly && <Limit label={labels.sparkFiveHour} percent={100} reset={soon} />}
        <Limit label={labels.sparkWeekly} percent={94} reset={later} />
        {workspace ? (
          <>
            <Limit label={labels.monthly} percent={88} reset={words.month} />
            <Limit label={labels.monthlyCredits} percent={100} reset={words.month} />
          </>
        ) : (
          <Limit label={labels.review} percent={76} reset={later} />
        )}
        <article className="v37-tile" data-control={CREDITS}>
          <header className="text-sm text-token-text-secondary">{words.credits.title}</header>
          <div>
            <span className="text-2xl font-semibold tabular-nums">{none ? '0' : credits}</span>
          </div>
          <div className="v37-inline text-xs text-token-text-secondary">
            <span className="grow">{words.credits.about}</span>
            <a href="/codex/settings/usage?credits_modal=true" className="underline">
              {words.credits.add}
            </a>
          </div>
        </article>
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
  const { remaining } = useWords();
  return (
    <article className="v37-tile">
      <header data-control={mark} className="text-sm text-token-text-secondary">
        {label}
      </header>
      <div data-control={mark}>
        <span className="text-2xl font-semibold tabular-nums">{percent}%</span>
        <span className="text-sm text-token-text-secondary"> {remaining}</span>
      </div>
      <div data-control={mark} className="v37-bar">
        <div style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="text-xs text-token-text-secondary">
        {reset}
      </div>
    </article>
  );
}

function Resets() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  return (
    <section className="v37-section">
      <div data-control={RESETS} className="text-base font-semibold">
        {resets.title}
      </div>
      <div className="v37-card">
        {none ? (
          <p data-control={RESETS} className="v37-none text-sm text-token-text-secondary">
            {resets.none}
          </p>
        ) : (
          <div className="v37-reset text-sm">
            <div className="grow">
              <div data-control={RESETS}>{resets.full}</div>
              <div data-control={RESETS} className="text-xs text-token-text-secondary">
                {resets.expires}
              </div>
            </div>
            <button type="button" data-control={RESETS} className="btn btn-secondary">
              {resets.use}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function Charts() {
  const { charts } = useWords();
  return (
    <>
      <Chart title={<h2 className="text-lg font-semibold">{charts.usage}</h2>} label={charts.usage}>
        {charts.surfaces.map((name) => (
          <div key={name} title={name}>
            {name}
          </div>
        ))}
      </Chart>
      <div className="v37-pair">
        <Chart title={<h3 className="text-base font-semibold">{charts.interactions}</h3>} label={charts.interactions} />
        <Chart title={<h3 className="text-base font-semibold">{charts.plugins}</h3>} label={charts.plugins} />
      </div>
    </>
  );
}

function Chart({ title, label, children }: { title: ReactNode; label: string; children?: ReactNode }) {
  return (
    <section className="v37-section">
      {title}
      <div className="v37-figure">
        <BarChart className="v37-chart" label={label} values={[6, 11, 4, 9, 14, 7, 5]} />
        {children && <div className="v37-legend text-xs text-token-text-secondary">{children}</div>}
      </div>
    </section>
  );
}

function History() {
  const { past } = useWords();
  return (
    <section className="v37-section">
      <h2 className="text-lg font-semibold">{past.title}</h2>
      <table className="v37-table text-sm">
        <thead>
          <tr className="text-token-text-secondary">
            {past.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {past.rows.map(([date, service, amount]) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{service}</td>
              <td className="tabular-nums">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
