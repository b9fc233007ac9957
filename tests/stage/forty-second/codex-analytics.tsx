// The older page at Codex' own address: `main`, articles with headers, the large number and the sections as reported; the rest are
// divs. Decoys: another model's windows, code review, the chart, the history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { codexWordsOf } from './codex-words.ts';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';

export function CodexAnalytics() {
  const { generation, flags } = useStage();
  const words = codexWordsOf(flags);
  return (
    <div className="_shell_q42x">
      <div className="_side_q42x">
        {words.nav.map((label, index) => (
          <a key={label} href="/codex/cloud/settings/analytics" className="nav-item">
            <span className={index === 3 ? 'font-semibold' : undefined}>{label}</span>
          </a>
        ))}
      </div>
      <div className="_scroll_q42x">
        <main key={generation} className="_panel_q42x _stack_q42x">
          <div>
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              {words.title}
            </h1>
            <p className="_about_q42x text-token-text-secondary">{words.about}</p>
          </div>
          <Controls />
          <Balance />
          <Resets />
          <Breakdown />
          <History />
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Controls() {
  const { tabs, ranges, group } = codexWordsOf(useStage().flags);
  return (
    <div className="_head_q42x">
      <div role="tablist" className="_pair_q42x">
        {tabs.map((label, index) => (
          <button
            key={label}
            type="button"
            role="tab"
            aria-selected={index === 0}
            className={index === 0 ? '_tab_q42x _tabon_q42x' : '_tab_q42x'}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="_pair_q42x">
        {[...ranges, group].map((label) => (
          <button key={label} type="button" className="_tab_q42x">
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

function Balance() {
  const words = codexWordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const none = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <section className="_sect_q42x">
      <h2 className="_title_q42x">{words.balance}</h2>
      <div className="_grid_q42x">
        {!weeklyOnly && <Card label={words.fiveHour} percent={fiveHour} resets={words.soon} mark="codex-window-5h" />}
        <Card label={words.weekly} percent={weekly} resets={words.later} mark="codex-window-weekly" />
        <Card label={`${words.spark} ${words.fiveHour}`} percent={100} resets={words.soon} />
        <Card label={`${words.spark} ${words.weekly}`} percent={94} resets={words.later} />
        <Card label={words.review} percent={76} resets={words.later} />
        <article className="_card_q42x _tile_q42x">
          <header data-control={CREDITS}>{words.credits}</header>
          <div data-control={CREDITS}>
            <span className="text-2xl font-semibold">{none ? '0' : words.amount}</span>
          </div>
          <div data-control={CREDITS} className="_about_q42x text-token-text-secondary">
            {words.creditsAbout}
          </div>
          <button type="button" data-control={CREDITS} className="btn btn-secondary">
            {words.addMore}
          </button>
        </article>
      </div>
    </section>
  );
}

interface CardProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Card({ label, percent, resets, mark }: CardProps) {
  const { left } = codexWordsOf(useStage().flags);
  return (
    <article className="_card_q42x _tile_q42x">
      <header data-control={mark}>{label}</header>
      <div data-control={mark}>
        <span className="text-2xl font-semibold">
          <span>{percent}</span>
          <span>{left.unit}</span>
        </span>
        <span className="text-token-text-secondary">{left.after}</span>
      </div>
      <div data-control={mark} className="_track_q42x">
        <div className="_fill_q42x" style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="_about_q42x text-token-text-secondary">
        {resets}
      </div>
    </article>
  );
}

function Resets() {
  const words = codexWordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <section className="_sect_q42x">
      <h2 data-control={RESETS} className="_title_q42x">
        {words.resets}
      </h2>
      <div data-control={RESETS} className="_card_q42x _row_q42x">
        {none ? (
          <div className="text-token-text-secondary">{words.none}</div>
        ) : (
          <>
            <div className="_body_q42x">
              <div>{words.full}</div>
              <div className="_about_q42x text-token-text-secondary">{words.expires}</div>
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

function Breakdown() {
  const { breakdown, legend } = codexWordsOf(useStage().flags);
  return (
    <section className="_sect_q42x">
      <h2 className="_title_q42x">{breakdown}</h2>
      <div className="_card_q42x _figure_q42x">
        <BarChart className="chart" label={breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
        <div className="_pair_q42x text-token-text-secondary">
          {legend.map((name) => (
            <div key={name} title={name}>
              {name}
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function History() {
  const { history, columns, rows } = codexWordsOf(useStage().flags);
  return (
    <section className="_sect_q42x">
      <h2 className="_title_q42x">{history}</h2>
      <table className="_table_q42x">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
