// The Analytics tab: a chart of what was consumed, one table per window with the share that was used, and in English the
// chats that used most. All its percentages are used, so its names of windows are no rows of the overview's.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

const USED = 'codex-analytics-used';
const DAYS = [4, 7, 3, 9, 6, 2, 8];

export function AnalyticsTab() {
  const { history } = wordsOf(useStage().flags);
  return (
    <>
      <div className="v36-section">
        <div data-control={USED} className="v36-title">
          {history.title}
        </div>
        <div data-control={USED} className="v36-about">
          {history.about}
        </div>
        <div className="v36-toolbar">
          <div className="v36-views">
            {history.ranges.map((range, index) => (
              <button key={range} type="button" data-state={index === 0 ? 'active' : 'inactive'} className="v36-view">
                {range}
              </button>
            ))}
          </div>
          <div className="v36-views">
            {history.groups.map((group, index) => (
              <button key={group} type="button" data-state={index === 0 ? 'active' : 'inactive'} className="v36-view">
                <Icon name={index === 0 ? 'stack' : 'chart'} size={14} />
                <span>{group}</span>
              </button>
            ))}
          </div>
        </div>
        <div className="v36-card v36-figure">
          <BarChart className="v36-chart" label={history.title} values={DAYS} mark={USED} />
          <div className="v36-legend">
            {history.legend.map((name) => (
              <div key={name} title={name}>
                <span className="v36-dot" />
                <span>{name}</span>
              </div>
            ))}
          </div>
        </div>
      </div>
      {history.windows.map(({ name, rows }) => (
        <div key={name} className="v36-section">
          <div data-control={USED} className="v36-row-title">
            {name}
          </div>
          <table data-control={USED} className="v36-table">
            <thead>
              <tr>
                <th>{history.period}</th>
                <th>{history.used}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([period, share]) => (
                <tr key={period}>
                  <td>{period}</td>
                  <td>
                    <span>{share}</span>
                    <span>%</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <TopChats />
    </>
  );
}

function TopChats() {
  const { title, about, columns, rows } = wordsOf(useStage().flags).history.chats;
  return (
    <div className="v36-section">
      <div className="v36-title">{title}</div>
      <div className="v36-about">{about}</div>
      <table data-control={USED} className="v36-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([chat, share, credits]) => (
            <tr key={chat}>
              <td>{chat}</td>
              <td>
                <span>{share}</span>
                <span>%</span>
              </td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
