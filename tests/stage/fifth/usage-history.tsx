// The Analytics view: which limit and how long back are chosen in native selects, one table says what was used of it in each
// period. Decoys: shares of features, the chats' part of the weekly limit, a limit that is only a choice.

import { useId } from 'react';
import { BarChart } from '../ui/bar-chart.tsx';

const MARK = 'codex-analytics-used';

export function UsageHistory() {
  return (
    <>
      <History />
      <Features />
      <Chats />
    </>
  );
}

function History() {
  const id = useId();
  const rows = [
    ['Nov 20 – 27', '42%', '0'],
    ['Nov 13 – 20', '63.2%', '310'],
    ['Nov 6 – 13', '17.8%', '0'],
    ['Oct 30 – Nov 6', '100%', '1,204'],
  ];
  return (
    <section aria-labelledby={id} className="v5-section">
      <h2 id={id} data-control={MARK} className="text-base font-semibold">
        Usage history
      </h2>
      <p data-control={MARK} className="text-sm text-token-text-secondary">
        See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are
        not included.
      </p>
      <form className="flex gap-4 text-sm">
        <label>
          Show{' '}
          <select defaultValue="weekly">
            <option value="weekly">Weekly limit</option>
            <option value="five-hour">5-hour limit</option>
          </select>
        </label>
        <label>
          Range{' '}
          <select defaultValue="30d">
            <option value="7d">Last 7 days</option>
            <option value="30d">Last 30 days</option>
          </select>
        </label>
      </form>
      <table data-control={MARK} className="v5-table text-sm">
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Limit used</th>
            <th scope="col">Credits used</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([period, used, credits]) => (
            <tr key={period}>
              <td>{period}</td>
              <td>
                <span aria-hidden="true" className="v5-bar">
                  <span style={{ width: used }} />
                </span>
                {used}
              </td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Features() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <div className="flex items-center justify-between gap-4">
        <h2 id={id} className="text-base font-semibold">
          Breakdown
        </h2>
        <div className="flex gap-2 text-sm">
          <button type="button" aria-pressed="true" className="chip chip-active">
            By feature
          </button>
          <button type="button" aria-pressed="false" className="chip">
            By model
          </button>
        </div>
      </div>
      <BarChart className="chart" label="Usage by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
      <dl className="flex gap-4 text-xs text-token-text-secondary">
        {[
          ['Codex', '61%'],
          ['Work', '27%'],
          ['ChatGPT for Excel', '12%'],
        ].map(([feature, share]) => (
          <div key={feature} className="flex gap-1">
            <dt>{feature}</dt>
            <dd>{share}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Chats() {
  const id = useId();
  const rows = [
    ['Port the importer to streams', '6% of weekly limit', '0 credits'],
    ['Weekly metrics workbook', '2.5% of weekly limit', '14 credits'],
  ];
  return (
    <section aria-labelledby={id} className="v5-section">
      <h2 id={id} className="text-base font-semibold">
        Top chats
      </h2>
      <p className="text-sm text-token-text-secondary">Compare each chat’s plan and credit usage</p>
      <ol className="v5-card text-sm">
        {rows.map(([chat, share, credits]) => (
          <li key={chat} className="v5-line">
            <a href="/c/3" className="grow underline">
              {chat}
            </a>
            <span className="text-token-text-secondary">
              {share} · {credits}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
