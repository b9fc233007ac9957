// The Analytics view: a chart with its choices in one figure, then for each limit a table of what was used of it, side by
// side. Decoys: shares of features, the chats' part of the weekly limit.

import { BarChart } from '../ui/bar-chart.tsx';

const MARK = 'codex-analytics-used';
const WINDOWS: [label: string, rows: [period: string, used: string][]][] = [
  [
    '5-hour limit',
    [
      ['11/23, 6:07 AM – 11:07 AM', '19%'],
      ['11/22, 1:30 PM – 6:30 PM', '74.5%'],
      ['11/22, 8:02 AM – 1:02 PM', '100%'],
    ],
  ],
  [
    'Weekly limit',
    [
      ['11/20 – 11/27', '42%'],
      ['11/13 – 11/20', '63.2%'],
      ['11/6 – 11/13', '17.8%'],
    ],
  ],
];

export function History() {
  return (
    <>
      <section className="v6-part">
        <h2 data-control={MARK} className="v6-title">
          Usage history
        </h2>
        <p data-control={MARK} className="text-sm text-token-text-secondary">
          See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat
          are not included.
        </p>
        <Chart />
        <h3 data-control={MARK} className="text-sm font-semibold">
          Plan usage by period
        </h3>
        <div data-control={MARK} className="v6-pair">
          {WINDOWS.map(([label, rows]) => (
            <table key={label} className="v6-table text-sm">
              <caption className="font-medium">{label}</caption>
              <thead>
                <tr>
                  <th scope="col">Period</th>
                  <th scope="col">% of limit used</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(([period, used]) => (
                  <tr key={period}>
                    <td>{period}</td>
                    <td>{used}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </div>
      </section>
      <Chats />
    </>
  );
}

function Chart() {
  return (
    <figure className="v6-card v6-limit">
      <div className="flex items-center justify-between text-sm">
        <div className="flex gap-2">
          {['7d', '30d'].map((range, index) => (
            <button key={range} type="button" aria-pressed={index === 0} className="chip">
              {range}
            </button>
          ))}
        </div>
        <button type="button" aria-haspopup="listbox" className="chip">
          By feature
        </button>
      </div>
      <BarChart className="chart" label="Usage by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
      <figcaption className="flex gap-4 text-xs text-token-text-secondary">
        <span>Codex 61%</span>
        <span>Work 27%</span>
        <span>Workspace Agents 12%</span>
      </figcaption>
    </figure>
  );
}

function Chats() {
  const rows = [
    ['Port the importer to streams', '6%', '0'],
    ['Weekly metrics workbook', '2.5%', '14'],
  ];
  return (
    <section className="v6-part">
      <h2 className="v6-title">Top chats</h2>
      <p className="text-sm text-token-text-secondary">Compare each chat’s plan and credit usage</p>
      <table className="v6-table text-sm">
        <thead>
          <tr>
            <th scope="col">Chat</th>
            <th scope="col">% of weekly limit</th>
            <th scope="col">Credits used</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([chat, share, credits]) => (
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
