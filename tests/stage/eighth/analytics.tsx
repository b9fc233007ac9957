// The Analytics view: figures of the week, one table with a row for each period and a column for each limit, and what it
// was used for. Decoys: tasks, credits, shares of features, chats' part of the weekly limit.

import { useId } from 'react';
import { BarChart } from '../ui/bar-chart.tsx';

const USED = 'codex-analytics-used';

export function Analytics() {
  return (
    <>
      <History />
      <Breakdown />
      <Chats />
    </>
  );
}

function History() {
  const id = useId();
  const rows = [
    ['Nov 20 – Nov 27', '42%', '81%', '0'],
    ['Nov 13 – Nov 20', '63.2%', '100%', '310'],
    ['Nov 6 – Nov 13', '17.8%', '36%', '0'],
    ['Oct 30 – Nov 6', '100%', '100%', '1,204'],
  ];
  return (
    <section aria-labelledby={id} className="v8-part">
      <div className="flex items-end justify-between gap-4">
        <div>
          <h2 id={id} data-control={USED} className="text-lg font-semibold">
            Usage history
          </h2>
          <p data-control={USED} className="text-sm text-token-text-secondary">
            See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat
            are not included.
          </p>
        </div>
        <button type="button" aria-haspopup="listbox" className="btn btn-secondary">
          Last 30 days
        </button>
      </div>
      <div className="v8-tiles">
        <Figure label="Used this week" figure="42%" note="of your weekly limit" mark={USED} />
        <Figure label="Credits used" figure="1,514" note="in the last 30 days" />
        <Figure label="Agent tasks" figure="203" note="▲ 12% vs. previous 30 days" />
      </div>
      <table data-control={USED} className="v8-table v8-boxed text-sm">
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Weekly limit used</th>
            <th scope="col">Highest 5-hour use</th>
            <th scope="col">Credits used</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([week, ...figures]) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              {figures.map((figure, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={index}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figure({ label, figure, note, mark }: { label: string; figure: string; note: string; mark?: string }) {
  return (
    <article data-control={mark} className="v8-tile">
      <p className="text-sm font-medium">{label}</p>
      <p className="v8-figure">{figure}</p>
      <p className="text-xs text-token-text-secondary">{note}</p>
    </article>
  );
}

function Breakdown() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v8-part">
      <div className="flex items-center justify-between gap-4">
        <h2 id={id} className="text-lg font-semibold">
          Breakdown
        </h2>
        <select aria-label="Group by" className="text-sm">
          <option>By feature</option>
          <option>By model</option>
        </select>
      </div>
      <BarChart className="chart" label="Usage by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
      <ul className="flex gap-4 text-xs text-token-text-secondary">
        {['Codex 61%', 'Work 27%', 'ChatGPT for Excel 12%'].map((share) => (
          <li key={share}>{share}</li>
        ))}
      </ul>
    </section>
  );
}

function Chats() {
  const id = useId();
  const rows = [
    ['Port the importer to streams', '6%', '0'],
    ['Weekly metrics workbook', '2.5%', '14'],
  ];
  return (
    <section aria-labelledby={id} className="v8-part">
      <h2 id={id} className="text-lg font-semibold">
        Top chats
      </h2>
      <p className="text-sm text-token-text-secondary">Compare each chat’s plan and credit usage</p>
      <table className="v8-table v8-boxed text-sm">
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
