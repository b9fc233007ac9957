// The older analytics page of Codex: a grid of articles, charts, a table. A workspace has other tabs and a limit
// of its month. Decoys: the limits of another model, of code review and of the workspace's month, charts.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { codexWords } from './codex-words.ts';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const PATHS = ['general', 'environments', 'connectors', 'analytics'];

function useWords() {
  return codexWords(useFlag('portuguese'));
}

export function CodexAnalytics() {
  const { generation } = useStage();
  const words = useWords();
  const workspace = useFlag('workspace');
  return (
    <div className="f40-shell">
      <nav aria-label="Codex" className="f40-rail">
        {words.nav.map((label, index) => (
          <a
            key={label}
            href={`/codex/cloud/settings/${PATHS[index]}`}
            aria-current={index === 3 ? 'page' : undefined}
            className="nav-item"
          >
            {label}
          </a>
        ))}
      </nav>
      <main key={generation} className="f40-scroll">
        <div className="f40-page f40-wide">
          <div>
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              {words.title}
            </h1>
            <p className="text-sm text-token-text-secondary">{words.subtitle}</p>
          </div>
          <div className="f40-chips text-sm">
            <div role="tablist" className="f40-tabs">
              {(workspace ? words.workspaceTabs : words.tabs).map((label, index) => (
                <button key={label} type="button" role="tab" aria-selected={index === 0}>
                  {label}
                </button>
              ))}
            </div>
            <span className="grow" />
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
          <Charts />
          <History />
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Balance() {
  const words = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const workspace = useFlag('workspace');
  const weeklyZero = useFlag('weekly-zero');
  const empty = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const [sparkHours, sparkWeek] = words.spark;
  return (
    <section className="f40-section">
      <h2 className="text-lg font-semibold">{words.balance}</h2>
      <div className="f40-grid">
        {!weeklyOnly && <Limit label={words.fiveHour} percent={fiveHour} resets={words.soon} mark="codex-window-5h" />}
        <Limit label={words.weekly} percent={weeklyZero ? 0 : weekly} resets={words.later} mark="codex-window-weekly" />
        {workspace ? (
          <Limit label={words.monthly} percent={75} resets={words.later} />
        ) : (
          <>
            <Limit label={sparkHours} percent={100} resets={words.soon} />
            <Limit label={sparkWeek} percent={94} resets={words.later} />
          </>
        )}
        <Limit label={words.review} percent={76} resets={words.later} />
        <article className="f40-card f40-pad">
          <header data-control={CREDITS} className="text-sm">
            {words.credits}
          </header>
          <span data-control={CREDITS} className="text-2xl font-semibold">
            {empty ? '0' : words.amount}
          </span>
          <p data-control={CREDITS} className="text-xs text-token-text-secondary">
            {words.extend}
          </p>
          <button type="button" data-control={CREDITS} className="btn btn-secondary">
            {words.add}
          </button>
        </article>
      </div>
    </section>
  );
}

interface LimitProps {
  label: string | undefined;
  percent: number;
  resets: string;
  mark?: string;
}

function Limit({ label, percent, resets, mark }: LimitProps) {
  const { remaining } = useWords();
  return (
    <article className="f40-card f40-pad">
      <header data-control={mark} className="text-sm">
        {label}
      </header>
      <div data-control={mark}>
        <span className="text-2xl font-semibold">{percent}%</span>
        <span className="text-sm text-token-text-secondary"> {remaining}</span>
      </div>
      <div data-control={mark} className="f40-bar">
        <div style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </div>
    </article>
  );
}

function Resets() {
  const words = useWords();
  return (
    <section className="f40-section">
      <h3 data-control={RESETS} className="text-base font-semibold">
        {words.resets}
      </h3>
      <div data-control={RESETS} className="f40-card f40-row text-sm">
        <div className="f40-texts">
          <div>{words.full}</div>
          <div className="text-xs text-token-text-secondary">{words.expires}</div>
        </div>
        <button type="button" className="btn btn-primary">
          {words.use}
        </button>
      </div>
    </section>
  );
}

function Charts() {
  const words = useWords();
  return (
    <section className="f40-section">
      <h2 className="text-lg font-semibold">{words.breakdown}</h2>
      <BarChart className="chart" label={words.breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
      <div className="f40-legend text-xs text-token-text-secondary">
        {words.legend.map((name) => (
          <div key={name} title={name}>
            {name}
          </div>
        ))}
      </div>
      <h3 className="text-base font-semibold">{words.more}</h3>
      <BarChart className="chart" label={words.more} values={[1, 2, 0, 3, 1, 0, 2]} />
    </section>
  );
}

function History() {
  const words = useWords();
  return (
    <section className="f40-section">
      <h2 className="text-lg font-semibold">{words.history}</h2>
      <table className="f40-table text-sm">
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.rows.map(([date, service, credits]) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{service}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
