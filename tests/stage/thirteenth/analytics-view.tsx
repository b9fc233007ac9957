// The Analytics view: the weeks with what was used of each as a bar and a share, then the chart by feature and the chats, which are
// neighbours without a note.

import { BarChart } from '../ui/bar-chart.tsx';
import { Block, Choice } from './kit.tsx';

const WEEKS = [
  ['Nov 20 – now', 42, '42%', '0'],
  ['Nov 13 – 20', 63.2, '63.2%', '310'],
  ['Nov 6 – 13', 17.8, '17.8%', '0'],
  ['Oct 30 – Nov 6', 100, '100%', '1,204'],
] as const;

export function AnalyticsView() {
  return (
    <>
      <Weeks />
      <Activity />
      <Chats />
    </>
  );
}

function Weeks() {
  return (
    <Block
      title="Usage history"
      about="How much of your plan and credits went to Work, Codex, and other agentic tasks. Conversations in Chat are not included."
      aside={
        <Choice
          label="Window"
          options={[
            ['weekly', 'Weekly'],
            ['five-hour', '5-hour'],
          ]}
          current="weekly"
        />
      }
      mark="codex-analytics-used"
      markCard
    >
      <table className="v13-table">
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col" colSpan={2}>
              Limit used
            </th>
            <th scope="col">Credits used</th>
          </tr>
        </thead>
        <tbody>
          {WEEKS.map(([week, used, share, credits]) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td className="v13-wide">
                <span className="v13-track" aria-hidden="true">
                  <i style={{ width: `${used}%` }} />
                </span>
              </td>
              <td>{share}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  );
}

function Activity() {
  return (
    <Block
      title="Activity"
      aside={
        <>
          <Choice
            label="Range"
            options={[
              ['7d', '7d'],
              ['30d', '30d'],
            ]}
            current="7d"
          />
          <Choice
            label="Split"
            options={[
              ['feature', 'By feature'],
              ['model', 'By model'],
            ]}
            current="feature"
          />
        </>
      }
    >
      <figure className="v13-figure">
        <BarChart className="chart" label="Turns a day by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
        <figcaption className="v13-quiet">Turns a day · Codex, Work, ChatGPT for Excel</figcaption>
      </figure>
    </Block>
  );
}

function Chats() {
  const chats = [
    ['Port the importer to streams', '6% of weekly limit'],
    ['Weekly metrics workbook', '2.5% of weekly limit, 14 credits'],
    ['Rename the billing fields', '1% of weekly limit'],
  ];
  return (
    <Block title="Top chats" about="Compare each chat’s plan and credit usage">
      <ol>
        {chats.map(([chat, share]) => (
          <li key={chat} className="v13-day">
            <a href="/c/1" className="grow">
              {chat}
            </a>
            <span className="v13-quiet">{share}</span>
          </li>
        ))}
      </ol>
    </Block>
  );
}
