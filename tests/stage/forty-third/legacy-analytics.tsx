// The legacy analytics page: the reported articles under "Balance", resets, charts, the history of credits. Decoys: another
// model's windows, code review, the charts' legends, the history's credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { type LegacyWords, legacyWordsOf } from './dialog-words.ts';

export function LegacyAnalytics() {
  const { generation, flags } = useStage();
  const words = legacyWordsOf(flags);
  return (
    <div className="s43-shell">
      <nav aria-label="Codex" className="s43-rail">
        <a href="/codex" className="nav-item">
          <Icon name="back" />
          {words.back}
        </a>
        {words.menu.map((label, index) => (
          <a
            key={label}
            href="/codex/cloud/settings/general"
            aria-current={index === 4 ? 'page' : undefined}
            className="nav-item"
          >
            {label}
          </a>
        ))}
      </nav>
      <main key={generation} className="s43-scroll">
        <div className="s43-column s43-column-wide s43-stack">
          <div>
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              {words.title}
            </h1>
            <p className="text-sm text-token-text-secondary">{words.about}</p>
          </div>
          <Toolbar words={words} />
          <Balance words={words} />
          <Resets words={words} />
          <Charts words={words} />
          <History words={words} />
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Toolbar({ words }: { words: LegacyWords }) {
  return (
    <div className="flex items-center justify-between gap-4">
      <div role="tablist" className="s43-tabs">
        {words.tabs.map((tab, index) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={index === 0}
            data-state={index === 0 ? 'active' : 'inactive'}
          >
            {tab}
          </button>
        ))}
      </div>
      <div className="flex gap-2 text-sm">
        {['7D', '1M', words.custom].map((range, index) => (
          <button key={range} type="button" aria-pressed={index === 0} className="chip">
            {range}
          </button>
        ))}
        <button type="button" aria-haspopup="menu" className="chip">
          {words.group}
        </button>
      </div>
    </div>
  );
}

function Balance({ words }: { words: LegacyWords }) {
  const weeklyOnly = useFlag('weekly-only');
  const five = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <section className="s43-section">
      <h2 className="text-lg font-semibold">{words.balance}</h2>
      <div className="s43-grid">
        {!weeklyOnly && (
          <Meter words={words} label={words.five} percent={five} resets={words.soon} mark="codex-window-5h" />
        )}
        <Meter words={words} label={words.weekly} percent={weekly} resets={words.later} mark="codex-window-weekly" />
        <CreditsArticle words={words} />
        {!weeklyOnly && <Meter words={words} label={words.sparkFive} percent={100} resets={words.soon} />}
        <Meter words={words} label={words.sparkWeekly} percent={94} resets={words.later} />
        <Meter words={words} label={words.review} percent={76} resets={words.later} />
      </div>
    </section>
  );
}

interface MeterProps {
  words: LegacyWords;
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Meter({ words, label, percent, resets, mark }: MeterProps) {
  return (
    <article data-control={mark} className="s43-card s43-pad">
      <header className="text-sm">{label}</header>
      <div>
        <span className="text-2xl font-semibold">{percent}%</span>
        <span className="text-sm text-token-text-secondary">{words.remaining}</span>
      </div>
      <div className="s43-bar">
        <div style={{ width: `${percent}%` }} />
      </div>
      <div className="text-xs text-token-text-secondary">{resets}</div>
    </article>
  );
}

function CreditsArticle({ words }: { words: LegacyWords }) {
  const zero = useFlag('credits-zero');
  return (
    <article data-control="codex-credits" className="s43-card s43-pad">
      <header className="text-sm">{words.credits}</header>
      <div className="flex items-center justify-between">
        <span className="text-2xl font-semibold">{zero ? '0' : '33,564'}</span>
        <button type="button" className="btn btn-secondary">
          {words.add}
        </button>
      </div>
      <div className="text-xs text-token-text-secondary">{words.creditsAbout}</div>
    </article>
  );
}

function Resets({ words }: { words: LegacyWords }) {
  return (
    <section className="s43-section">
      <h3 data-control="codex-resets" className="text-base font-semibold">
        {words.resets}
      </h3>
      <div data-control="codex-resets" className="s43-card s43-row">
        <div className="grow">
          <div className="text-sm">{words.full}</div>
          <div className="text-xs text-token-text-secondary">{words.expires}</div>
        </div>
        <button type="button" className="btn btn-secondary">
          {words.use}
        </button>
      </div>
    </section>
  );
}

function Charts({ words }: { words: LegacyWords }) {
  return words.charts.map((title) => (
    <section key={title} className="s43-section">
      <h2 className="text-lg font-semibold">{title}</h2>
      <BarChart className="chart" label={title} values={[6, 11, 4, 9, 14, 7, 5]} />
      <div className="flex gap-4 text-xs text-token-text-secondary">
        {words.surfaces.map((surface) => (
          <div key={surface} title={surface}>
            {surface}
          </div>
        ))}
      </div>
    </section>
  ));
}

function History({ words }: { words: LegacyWords }) {
  return (
    <section className="s43-section">
      <h2 className="text-lg font-semibold">{words.history}</h2>
      <table className="s43-table text-sm">
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
