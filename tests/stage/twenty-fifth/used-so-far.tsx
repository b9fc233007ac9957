// The Analytics view: what was used of a limit in each of its periods, with native meters that fill. Decoys: credits used,
// features, the chats' share of the weekly limit.

import { BarChart } from '../ui/bar-chart.tsx';
import { Fold } from './fold.tsx';

const USED = 'codex-analytics-used';

export function UsedSoFar() {
  return (
    <>
      <History />
      <Features />
      <Chats />
    </>
  );
}

function History() {
  const periods: [string, number][] = [
    ['November 20 to 27', 42],
    ['November 13 to 20', 63.2],
    ['November 6 to 13', 17.8],
    ['October 30 to November 6', 100],
  ];
  return (
    <Fold id="history" title="Usage history" mark={USED}>
      <p data-control={USED} className="text-token-text-secondary">
        See how plan usage was consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included.
      </p>
      <table data-control={USED} className="rd-table">
        <caption>Weekly limit</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Used</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(([period, percent]) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td>
                <div className="rd-measure">
                  <meter min={0} max={100} high={90} value={percent} aria-label={period} />
                  <span className="tabular-nums">{percent}% used</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

function Features() {
  return (
    <Fold id="features" title="By feature">
      <figure>
        <BarChart className="chart" label="Tasks by day" values={[6, 11, 4, 9, 14, 7, 5]} />
        <figcaption className="text-token-text-secondary">
          Tasks per day over the last 7 days. Codex had 61% of them, Work 27% and ChatGPT for Excel 12%.
        </figcaption>
      </figure>
    </Fold>
  );
}

function Chats() {
  const rows = [
    ['Port the importer to streams', '6%', '0'],
    ['Weekly metrics workbook', '2.5%', '14'],
  ];
  return (
    <Fold id="chats" title="Top chats">
      <p className="text-token-text-secondary">Compare each chat’s plan and credit usage.</p>
      <table className="rd-table">
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
              <th scope="row">
                <a href="/c/3" className="underline">
                  {chat}
                </a>
              </th>
              <td>{share}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
