// The Analytics tab: a chart with its filters, one table for all periods of a limit, and the tasks behind them.

import { useId } from 'react';
import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Head, Panel } from './console.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-analytics-used';

export function Analytics() {
  return <InOrder parts={{ history: <History />, periods: <Periods />, tasks: <TopTasks /> }} />;
}

function History() {
  const { analytics } = wordsOf(useStage().flags);
  const id = useId();
  const [label, value] = analytics.group;
  return (
    <Panel title={analytics.title} about={analytics.about} mark={MARK}>
      <div className="cn-between">
        <div className="cn-segments">
          {analytics.ranges.map((range, index) => (
            <button key={range} type="button" aria-pressed={index === 0}>
              {range}
            </button>
          ))}
        </div>
        <div className="cn-line">
          <span id={id} className="cn-quiet">
            {label}
          </span>
          <button
            type="button"
            aria-haspopup="listbox"
            aria-expanded="false"
            aria-describedby={id}
            className="cn-button"
          >
            {value}
            <Icon name="chevron" size={14} />
          </button>
        </div>
      </div>
      <BarChart className="cn-chart" label={analytics.chart} values={[6, 11, 4, 9, 14, 7, 5]} />
      <ul className="cn-legend">
        <li>Codex</li>
        <li>Work</li>
      </ul>
    </Panel>
  );
}

function Periods() {
  const { periods } = wordsOf(useStage().flags).analytics;
  return (
    <Panel title={periods.title} count={periods.rows.length} mark={MARK}>
      <table data-control={MARK} className="cn-table">
        <Head columns={periods.columns} />
        <tbody>
          {periods.rows.map(([period, ...cells]) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function TopTasks() {
  const { chats } = wordsOf(useStage().flags).analytics;
  return (
    <Panel title={chats.title} about={chats.about}>
      <table className="cn-table">
        <Head columns={chats.columns} />
        <tbody>
          {chats.rows.map(([task, ...cells]) => (
            <tr key={task}>
              <th scope="row">{task}</th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
