// The Analytics tab: a chart of what was used, a table for each window, the chats that took most. Percent is used here.

import { useId, useState } from 'react';
import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { wordsOf } from './words.ts';

const USED = 'codex-analytics-used';

export function HistoryTab() {
  const { history } = wordsOf(useStage().flags);
  const [model, setModel] = useState(false);
  const [month, setMonth] = useState(false);
  return (
    <>
      <div className="v37-section">
        <div className="v37-section-words">
          <div data-control={USED} className="text-lg font-semibold">
            {history.title}
          </div>
          <div data-control={USED} className="text-sm text-token-text-secondary">
            {history.about}
          </div>
        </div>
        <div className="v37-toolbar text-sm">
          <div className="v37-segments">
            <button type="button" aria-pressed={!month} onClick={() => setMonth(false)}>
              7d
            </button>
            <button type="button" aria-pressed={month} onClick={() => setMonth(true)}>
              30d
            </button>
          </div>
          <div className="v37-segments">
            <button type="button" aria-pressed={!model} onClick={() => setModel(false)}>
              {history.byFeature}
            </button>
            <button type="button" aria-pressed={model} onClick={() => setModel(true)}>
              {history.byModel}
            </button>
          </div>
        </div>
        <div data-control={USED} className="v37-figure">
          <BarChart className="v37-chart" label={history.chart} values={[4, 9, 6.5, 17.8, 11, 3, 14]} />
          <div className="v37-legend text-xs text-token-text-secondary">
            {(model ? ['GPT-5.5', 'GPT-5.5 mini', 'GPT-5.3-Codex-Spark'] : ['Codex', 'Work', history.other]).map(
              (name) => (
                <div key={name} title={name}>
                  {name}
                </div>
              ),
            )}
          </div>
        </div>
      </div>
      {history.windows.map(({ title, rows }) => (
        <WindowTable key={title} title={title} rows={rows} />
      ))}
      <TopChats />
    </>
  );
}

function WindowTable({ title, rows }: { title: string; rows: string[][] }) {
  const { history } = wordsOf(useStage().flags);
  const id = useId();
  return (
    <div className="v37-section">
      <h3 id={id} data-control={USED} className="text-sm font-semibold">
        {title}
      </h3>
      <div className="v37-card">
        <table aria-labelledby={id} data-control={USED} className="v37-table text-sm">
          <thead>
            <tr className="text-token-text-secondary">
              <th scope="col">{history.period}</th>
              <th scope="col" className="text-end">
                {history.used}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([period, percent]) => (
              <tr key={period}>
                <td>{period}</td>
                <td className="text-end tabular-nums">{percent}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function TopChats() {
  const { chats } = wordsOf(useStage().flags);
  return (
    <div className="v37-section">
      <div className="v37-section-words">
        <div className="text-base font-semibold">{chats.title}</div>
        <div className="text-sm text-token-text-secondary">{chats.about}</div>
      </div>
      <div className="v37-card">
        <table className="v37-table text-sm">
          <thead>
            <tr className="text-token-text-secondary">
              {chats.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chats.rows.map(([name, share, credits]) => (
              <tr key={name}>
                <td>
                  <a href="/c/1" className="underline">
                    {name}
                  </a>
                </td>
                <td className="tabular-nums">{share}</td>
                <td className="tabular-nums">{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
