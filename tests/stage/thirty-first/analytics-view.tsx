// ?tab=analytics, English only: the history as a chart over a grid of past windows, each with what was used; a new section of
// surfaces, still a skeleton; the chats of most use. Decoys: the chats with their share of the week, credits by day.

import { BarChart } from '../ui/bar-chart.tsx';
import { Field, Meter, Region, Segments, Skeleton } from './kit.tsx';

const USED = 'codex-analytics-used';

const PAST: [window: string, rows: [period: string, percent: number][]][] = [
  [
    'Weekly limit',
    [
      ['Nov 20 – Nov 27', 42],
      ['Nov 13 – Nov 20', 88.5],
      ['Nov 6 – Nov 13', 17.8],
    ],
  ],
  [
    '5-hour limit',
    [
      ['Nov 23, 6:07 AM', 19],
      ['Nov 22, 2:31 PM', 64.2],
    ],
  ],
];

const CHATS = [
  ['Port the importer to streams', '6%', '0'],
  ['Weekly metrics workbook', '2.5%', '14'],
  ['Rename the billing module', '1%', '0'],
];

export function AnalyticsView() {
  return (
    <div className="kit31-regions">
      <Region
        title="Usage history"
        about="See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included."
        mark={USED}
        actions={<Segments options={['7d', '30d']} />}
      >
        <div className="p-4">
          <Segments options={['By feature', 'By model']} />
          <BarChart className="chart" label="Plan usage by day" values={[6, 11, 4, 9, 14, 7, 5]} />
          <ul className="kit31-legend">
            <li title="Codex">Codex</li>
            <li title="Work">Work</li>
          </ul>
        </div>
      </Region>
      {PAST.map(([window, rows]) => (
        <Region key={window} title={`${window} history`} about="Percent used in each period" mark={USED}>
          {rows.map(([period, percent]) => (
            <Field
              key={period}
              label={period}
              mark={USED}
              value={<Meter label={`${window}, ${period}`} percent={percent} text={`${percent}% used`} mark={USED} />}
            />
          ))}
        </Region>
      ))}
      <Region title="Usage by surface" about="Desktop app, web, CLI, and IDE extension">
        <Skeleton rows={['70%', '44%', '58%', '31%']} />
      </Region>
      <Region title="Top chats" about="Compare each chat’s plan and credit usage">
        <table className="kit31-table">
          <thead>
            <tr>
              <th scope="col">Chat</th>
              <th scope="col">% of weekly limit</th>
              <th scope="col">Credits used</th>
            </tr>
          </thead>
          <tbody>
            {CHATS.map(([chat, share, credits]) => (
              <tr key={chat}>
                <td>{chat}</td>
                <td>{share}</td>
                <td>{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Region>
    </div>
  );
}
