// The Analytics tab: the history with its chart, tables of each window in which percent is used, and the top chats. Decoys:
// the legend's shares, the chats' part of the weekly limit.

import { BarChart } from '../ui/bar-chart.tsx';

const USED = 'codex-analytics-used';
const WINDOWS: [title: string, rows: [period: string, used: string][]][] = [
  [
    'Weekly limit',
    [
      ['11/20 – 11/23', '42%'],
      ['11/13 – 11/20', '63.2%'],
      ['11/6 – 11/13', '17.8%'],
      ['10/30 – 11/6', '100%'],
    ],
  ],
  [
    '5-hour limit',
    [
      ['11/23, 6:07 AM – 11:07 AM', '19%'],
      ['11/22, 7:40 PM – 12:40 AM', '71.5%'],
    ],
  ],
];
const CHATS = [
  ['Port the importer to streams', '6%', '0'],
  ['Weekly metrics workbook', '2.5%', '14'],
  ['Review of the billing branch', '1.1%', '3.5'],
];

export function UsageAnalytics() {
  return (
    <>
      <div className="s43-section">
        <div data-control={USED} className="text-base font-semibold">
          Usage history
        </div>
        <div data-control={USED} className="text-sm text-token-text-secondary">
          See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat
          are not included.
        </div>
        <Toolbar />
        <figure data-control={USED} className="s43-card s43-pad">
          <BarChart className="chart" label="Usage history" values={[6, 11, 4, 9, 14, 7, 5]} />
          <figcaption className="flex gap-4 text-xs text-token-text-secondary">
            <span>Codex</span>
            <span>Work</span>
            <span>ChatGPT for Excel</span>
          </figcaption>
        </figure>
        {WINDOWS.map(([title, rows]) => (
          <table key={title} data-control={USED} className="s43-table text-sm">
            <caption className="font-medium">{title}</caption>
            <thead className="text-token-text-secondary">
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

function Toolbar() {
  return (
    <div className="flex items-center justify-between gap-4 text-sm">
      <div className="flex gap-2">
        <button type="button" aria-pressed="false" className="chip">
          7d
        </button>
        <button type="button" aria-pressed="true" className="chip chip-active">
          30d
        </button>
      </div>
      <div className="flex gap-2">
        <button type="button" aria-pressed="true" className="chip chip-active">
          By feature
        </button>
        <button type="button" aria-pressed="false" className="chip">
          By model
        </button>
      </div>
    </div>
  );
}

function TopChats() {
  return (
    <div className="s43-section">
      <div className="text-base font-semibold">Top chats</div>
      <div className="text-sm text-token-text-secondary">Compare each chat’s plan and credit usage</div>
      <table className="s43-table text-sm">
        <thead className="text-token-text-secondary">
          <tr>
            <th scope="col">Chat</th>
            <th scope="col">% of weekly limit</th>
            <th scope="col">Credits used</th>
          </tr>
        </thead>
        <tbody>
          {CHATS.map(([chat, share, credits]) => (
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
