// The Analytics view: what was used of the week's limit, period by period, in a table with meters that fill as usage grows.
// Decoys: shares of features under the chart, the chats' part of the weekly limit.

import { useId } from 'react';
import { BarChart } from '../ui/bar-chart.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Meter, PickMenu, Toggles } from './pieces.tsx';

const MARK = 'codex-analytics-used';
const PERIODS: [period: string, used: number, credits: string][] = [
  ['Nov 20 – 27', 42, '0'],
  ['Nov 13 – 20', 63, '310'],
  ['Nov 6 – 13', 18, '0'],
  ['Oct 30 – Nov 6', 100, '1,204.5'],
];

export function HistoryView() {
  return <InOrder parts={{ history: <History />, features: <Features />, chats: <Chats /> }} />;
}

function History() {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="v27-head">
        <h2 id={id} data-control={MARK}>
          Usage history
        </h2>
        <p data-control={MARK}>
          See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat
          are not included.
        </p>
        <PickMenu items={['Weekly limit', '5-hour limit']}>Weekly limit</PickMenu>
        <Toggles label="Range" items={['7d', '30d']} />
      </div>
      <div className="v27-frame">
        <table data-control={MARK} aria-labelledby={id} className="v27-table">
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col" colSpan={2}>
                Limit used
              </th>
              <th scope="col">Credits used</th>
            </tr>
          </thead>
          <tbody>
            {PERIODS.map(([period, used, credits]) => (
              <tr key={period}>
                <td>{period}</td>
                <td className="v27-number">{used}%</td>
                <td className="v27-meter-cell">
                  <Meter value={used} label={`Used, ${period}`} text={`${used}% used`} />
                </td>
                <td>{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Features() {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="v27-head">
        <h2 id={id}>Breakdown</h2>
        <Toggles label="Breakdown" items={['By feature', 'By model']} />
      </div>
      <div className="v27-frame v27-padded">
        <BarChart className="v27-chart" label="Usage by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
        <ul className="v27-legend">
          <li title="Codex">Codex 61%</li>
          <li title="Work">Work 27%</li>
          <li title="Excel">ChatGPT for Excel 12%</li>
        </ul>
      </div>
    </section>
  );
}

function Chats() {
  const id = useId();
  const rows = [
    ['Port the importer to streams', '6%', '0'],
    ['Weekly metrics workbook', '2.5%', '14'],
    ['Release notes for 4.2', '1%', '0'],
  ];
  return (
    <section aria-labelledby={id}>
      <div className="v27-head">
        <h2 id={id}>Top chats</h2>
        <p>Compare each chat’s plan and credit usage</p>
      </div>
      <div className="v27-frame">
        <table aria-labelledby={id} className="v27-table">
          <thead>
            <tr>
              <th scope="col" aria-sort="none">
                Chat
              </th>
              <th scope="col" aria-sort="descending">
                % of weekly limit
              </th>
              <th scope="col" aria-sort="none">
                Credits
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([chat, share, credits]) => (
              <tr key={chat}>
                <td>
                  <a href="/c/3">{chat}</a>
                </td>
                <td>{share}</td>
                <td>{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
