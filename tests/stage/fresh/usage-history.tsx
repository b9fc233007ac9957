// /settings/usage?tab=analytics: figures in a strip, the history of the weekly windows as rows with bars (here percent is
// what was used), a chart and a table of chats that are none of ours.

import { BarChart } from '../ui/bar-chart.tsx';
import { UsageHeader } from './usage-header.tsx';

export function UsageHistory() {
  return (
    <>
      <UsageHeader />
      <Figures />
      <Chats />
      <Windows />
      <section aria-labelledby="surfaces" className="ds-section">
        <h2 id="surfaces" className="ds-heading">
          Activity by surface
        </h2>
        <BarChart className="chart" label="Tasks by day" values={[6, 11, 4, 9, 14, 7, 5]} />
        <p className="ds-quiet">Cloud 61% · CLI 27% · Desktop app 12%</p>
      </section>
    </>
  );
}

function Figures() {
  const figures = [
    ['Tokens used', '4.2M'],
    ['Tasks', '38'],
    ['Credits spent', '310'],
  ] as const;
  return (
    <dl className="ds-figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="ds-figure">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Windows() {
  const mark = 'codex-analytics-used';
  const rows = [
    ['Nov 16 – Nov 23', 42],
    ['Nov 9 – Nov 16', 100],
    ['Nov 2 – Nov 9', 63],
  ] as const;
  return (
    <section aria-labelledby="windows" className="ds-section">
      <h2 id="windows" data-control={mark} className="ds-heading">
        Plan usage history
      </h2>
      <p data-control={mark} className="ds-quiet">
        How much of the weekly limit was used in each period.
      </p>
      <ul data-control={mark} className="ds-list">
        {rows.map(([period, used]) => (
          <li key={period}>
            <span>{period}</span>
            <progress max={100} value={used} aria-label={period} />
            <span>{used}% used</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Chats() {
  return (
    <section aria-labelledby="chats" className="ds-section">
      <h2 id="chats" className="ds-heading">
        Most expensive chats
      </h2>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">Chat</th>
            <th scope="col">Weekly limit</th>
            <th scope="col">Credits</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Port the importer to streams</td>
            <td>6%</td>
            <td>0</td>
          </tr>
          <tr>
            <td>Weekly metrics workbook</td>
            <td>2.5%</td>
            <td>14</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
