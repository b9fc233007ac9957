// The Analytics tab: what was used, drawn and in a table for each window, and the chats that used most. Decoys:
// the chats' shares of the weekly limit.

import { useState } from 'react';
import { BarChart } from '../ui/bar-chart.tsx';

const MARK = 'codex-analytics-used';
const WINDOWS: [name: string, rows: [period: string, used: string][]][] = [
  [
    'Weekly limit',
    [
      ['11/20 – 11/23', '42%'],
      ['11/13 – 11/20', '63.2%'],
      ['11/6 – 11/13', '17.8%'],
    ],
  ],
  [
    '5-hour limit',
    [
      ['11/23, 6:07 AM – 11:07 AM', '16%'],
      ['11/22, 4:31 PM – 9:31 PM', '71.5%'],
    ],
  ],
];

export function Analytics() {
  const [range, setRange] = useState('30d');
  return (
    <>
      <div className="f40-section">
        <div>
          <div data-control={MARK} className="font-medium">
            Usage history
          </div>
          <div data-control={MARK} className="text-xs text-token-text-secondary">
            See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat
            are not included.
          </div>
        </div>
        <div className="f40-chips text-sm">
          {['7d', '30d'].map((days) => (
            <button
              key={days}
              type="button"
              aria-pressed={days === range}
              className="chip"
              onClick={() => setRange(days)}
            >
              {days}
            </button>
          ))}
          <span className="grow" />
          <button type="button" aria-pressed="true" className="chip">
            By feature
          </button>
          <button type="button" aria-pressed="false" className="chip">
            By model
          </button>
        </div>
        <div className="f40-card f40-pad">
          <BarChart
            className="chart"
            label="Usage history"
            values={[3, 7, 2, 9, 4, 11, 6, 5, 8, 2, 1, 7]}
            mark={MARK}
          />
          <div className="f40-legend text-xs text-token-text-secondary">
            {['Codex', 'Work', 'Workspace Agents'].map((name) => (
              <div key={name} title={name}>
                {name}
              </div>
            ))}
          </div>
        </div>
        {WINDOWS.map(([name, rows]) => (
          <table key={name} data-control={MARK} className="f40-table text-sm">
            <caption className="text-xs text-token-text-secondary">{name}</caption>
            <thead>
              <tr>
                <th scope="col">Period</th>
                <th scope="col">Percentage of limit used</th>
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
        ))}
      </div>
      <TopChats />
    </>
  );
}

function TopChats() {
  const rows = [
    ['Port the importer to streams', '6%', '0'],
    ['Quarterly metrics workbook', '2.5%', '14'],
    ['Usage page question', '0.4%', '0'],
  ];
  return (
    <div className="f40-section">
      <div>
        <div className="font-medium">Top chats</div>
        <div className="text-xs text-token-text-secondary">Compare each chat’s plan and credit usage</div>
      </div>
      <table className="f40-table text-sm">
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
    </div>
  );
}
