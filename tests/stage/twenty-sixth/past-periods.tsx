// The Analytics view: earlier periods of a limit as a statement, with how much of it was used, then a chart by feature and the
// chats that took most. Decoys: the chart's features, the chats.

import { useState } from 'react';
import { BarChart } from '../ui/bar-chart.tsx';

const USED = 'codex-analytics-used';
const PERIODS = {
  'Weekly limit': [
    ['Nov 20 – Nov 27', 42, 'In progress'],
    ['Nov 13 – Nov 20', 17.8, 'Closed'],
    ['Nov 6 – Nov 13', 63.1, 'Closed'],
  ],
  '5-hour limit': [
    ['Nov 23, 6:07 AM', 19, 'In progress'],
    ['Nov 22, 4:20 PM', 88.4, 'Closed'],
    ['Nov 22, 9:02 AM', 31, 'Closed'],
  ],
} as const;
const LIMITS = ['Weekly limit', '5-hour limit'] as const;

export function PastPeriods() {
  const [limit, setLimit] = useState<(typeof LIMITS)[number]>('Weekly limit');
  return (
    <>
      <section aria-labelledby="s-past-title" className="ac-section">
        <h2 id="s-past-title" data-control={USED} className="text-lg font-semibold">
          Usage history
        </h2>
        <p data-control={USED} className="text-sm text-token-text-secondary">
          How much of a limit you used in each period, across Work, Codex, and other agentic tasks. Conversations in
          Chat are not included.
        </p>
        <fieldset className="ac-choice text-sm">
          <legend className="sr-only">Show</legend>
          {LIMITS.map((name) => (
            <label key={name}>
              <input type="radio" name="limit" checked={name === limit} onChange={() => setLimit(name)} /> {name}
            </label>
          ))}
        </fieldset>
        <table data-control={USED} className="ac-table text-sm">
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col">Used</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {PERIODS[limit].map(([period, used, status]) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                <td>
                  <meter min={0} max={100} value={used} aria-label={`Used, ${period}`} className="ac-meter" />
                  <span>{used}% used</span>
                </td>
                <td>{status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Features />
      <Chats />
    </>
  );
}

function Features() {
  return (
    <section aria-labelledby="s-features-title" className="ac-section">
      <div className="ac-title">
        <h2 id="s-features-title" className="grow text-lg font-semibold">
          By feature
        </h2>
        <button type="button" className="chip chip-active text-xs">
          7d
        </button>
        <button type="button" className="chip text-xs">
          30d
        </button>
      </div>
      <div className="ac-card">
        <BarChart className="chart" label="Tasks by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
        <p className="text-xs text-token-text-secondary">Codex 38 tasks · Work 12 tasks · Excel 6 tasks</p>
      </div>
    </section>
  );
}

function Chats() {
  return (
    <section aria-labelledby="s-chats-title" className="ac-section">
      <h2 id="s-chats-title" className="text-lg font-semibold">
        Top chats
      </h2>
      <table className="ac-table text-sm">
        <thead>
          <tr>
            <th scope="col">Chat</th>
            <th scope="col">% of weekly limit</th>
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
