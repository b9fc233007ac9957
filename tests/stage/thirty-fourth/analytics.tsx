// ?tab=analytics: the history, whose percentages are used ones. A chart, a table for each window (as on the Chinese page),
// and the chats. Decoys: the legend's shares, the chats' part of the weekly limit.

import { useFlag, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { wordsOf } from './words.ts';

const USED = 'codex-analytics-used';

export function Analytics() {
  const { history, weekly, fiveHour } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  return (
    <>
      <div className="v34-section">
        <div>
          <div data-control={USED} className="v34-section-title">
            {history.title}
          </div>
          <div data-control={USED} className="text-sm text-token-text-secondary">
            {history.about}
          </div>
        </div>
        <Toolbar />
        <div className="v34-card v34-figure">
          <BarChart className="chart" label={history.chart} values={[6, 11, 4, 9, 14, 7, 5]} />
          <div className="v34-inline text-xs text-token-text-secondary">
            {history.legend.map((name, index) => (
              <div key={name} title={name} className="v34-inline">
                <span>{name}</span>
                <span>{['61%', '27%', '12%'][index]}</span>
              </div>
            ))}
          </div>
        </div>
        {!weeklyOnly && <Periods label={fiveHour.label} rows={history.fiveHour} />}
        <Periods label={weekly.label} rows={history.weekly} />
      </div>
      <Chats />
    </>
  );
}

function Toolbar() {
  const { history } = wordsOf(useStage().flags);
  return (
    <div className="v34-inline text-sm">
      {history.ranges.map((range, index) => (
        <button
          key={range}
          type="button"
          aria-pressed={index === 0}
          className={index === 0 ? 'chip chip-active' : 'chip'}
        >
          {range}
        </button>
      ))}
      <div className="grow" />
      {history.groups.map((group, index) => (
        <button
          key={group}
          type="button"
          aria-pressed={index === 0}
          className={index === 0 ? 'chip chip-active' : 'chip'}
        >
          {group}
        </button>
      ))}
    </div>
  );
}

function Periods({ label, rows }: { label: string; rows: string[][] }) {
  const { history } = wordsOf(useStage().flags);
  return (
    <div data-control={USED}>
      <div className="text-sm font-medium">{label}</div>
      <table className="v34-table text-sm">
        <thead className="text-token-text-secondary">
          <tr>
            {history.columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([period, used]) => (
            <tr key={period}>
              <td>{period}</td>
              <td className="tabular-nums">{used}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Chats() {
  const { history } = wordsOf(useStage().flags);
  return (
    <section className="v34-section">
      <div>
        <h2 className="v34-section-title">{history.chats}</h2>
        <div className="text-sm text-token-text-secondary">{history.compare}</div>
      </div>
      <table className="v34-table text-sm">
        <thead className="text-token-text-secondary">
          <tr>
            {history.chatColumns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.chatRows.map(([chat, share, credits]) => (
            <tr key={chat}>
              <td>
                <a href="/c/3" className="underline">
                  {chat}
                </a>
              </td>
              <td>{share}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
