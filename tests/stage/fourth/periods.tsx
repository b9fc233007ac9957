// The Analytics tab: a range picker like react-aria's, a chart, one table of used percentages for each limit, then the
// chats. Decoys: shares of features, credits of the month, the chats' part of the weekly limit.

import { useId } from 'react';
import { BarChart } from '../ui/bar-chart.tsx';

const MARK = 'codex-analytics-used';

export function Periods() {
  return (
    <>
      <Range />
      <Features />
      <section className="v4-section">
        <h2 data-control={MARK} className="text-lg font-medium">
          Usage history
        </h2>
        <p data-control={MARK} className="text-sm text-token-text-secondary">
          See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat
          are not included.
        </p>
        <Used
          title="5-hour limit"
          rows={[
            ['Nov 23, 8:15 AM – 1:15 PM', '19%'],
            ['Nov 22, 8:02 PM – 1:02 AM', '41.5%'],
          ]}
        />
        <Used
          title="Weekly limit"
          rows={[
            ['Nov 20 – Nov 27', '42%'],
            ['Nov 13 – Nov 20', '63.2%'],
          ]}
        />
      </section>
      <Chats />
    </>
  );
}

function Range() {
  const id = useId();
  return (
    <div className="flex items-center justify-between gap-4">
      <div role="radiogroup" aria-label="Range" id={`react-aria-${id}`} className="v4-segments text-sm">
        {['7d', '30d'].map((range, index) => (
          <label key={range} data-rac="" data-selected={index === 0 || undefined}>
            <input type="radio" name="range" defaultChecked={index === 0} className="sr-only" />
            {range}
          </label>
        ))}
      </div>
      <span className="text-xs text-token-text-secondary">310 credits used this month</span>
    </div>
  );
}

function Features() {
  return (
    <figure className="v4-card">
      <figcaption className="flex justify-between gap-4 text-sm">
        <span className="font-medium">By feature</span>
        <button type="button" className="underline">
          By model
        </button>
      </figcaption>
      <BarChart className="chart" label="By feature" values={[6, 11, 4, 9, 14, 7, 5]} />
      <ul className="flex gap-4 text-xs text-token-text-secondary">
        <li>Codex 61%</li>
        <li>Work 27%</li>
        <li>ChatGPT for Excel 12%</li>
      </ul>
    </figure>
  );
}

function Used({ title, rows }: { title: string; rows: [period: string, used: string][] }) {
  return (
    <table data-control={MARK} className="v4-table text-sm">
      <caption className="font-medium">{title}</caption>
      <thead className="text-xs text-token-text-secondary">
        <tr>
          <th scope="col">Period</th>
          <th scope="col">% of limit used</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([period, used]) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            <td>{used}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Chats() {
  const rows = [
    ['Port the importer to streams', '6%', '0'],
    ['Weekly metrics workbook', '2.5%', '14'],
  ];
  return (
    <section className="v4-section">
      <h2 className="text-lg font-medium">Top chats</h2>
      <p className="text-sm text-token-text-secondary">Compare each chat’s plan and credit usage</p>
      <table className="v4-table text-sm">
        <thead className="text-xs text-token-text-secondary">
          <tr>
            <th scope="col">Chat</th>
            <th scope="col">% of weekly limit</th>
            <th scope="col">Credits used</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([chat, share, credits]) => (
            <tr key={chat}>
              <td>{chat}</td>
              <td>{share}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
