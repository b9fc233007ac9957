// The Analytics tab: what was used of this week as a large figure beside the table of the weeks before; below it the chart by
// feature and the chats, which are neighbours without a note.

import { BarChart } from '../ui/bar-chart.tsx';
import { Figure, Panel, Tabs } from './kit.tsx';

const USED = 'codex-analytics-used';

export function HistoryPage() {
  return (
    <>
      <Periods />
      <div className="v10-columns">
        <Features />
        <Chats />
      </div>
    </>
  );
}

function Periods() {
  const rows = [
    ['Nov 20 – Nov 27', '42%', '0'],
    ['Nov 13 – Nov 20', '63.2%', '310'],
    ['Nov 6 – Nov 13', '17.8%', '0'],
    ['Oct 30 – Nov 6', '100%', '1,204'],
  ];
  return (
    <Panel
      title="Usage history"
      hint="See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included."
      mark={USED}
      aside={
        <Tabs
          small
          label="Limit"
          current="weekly"
          tabs={[
            { key: 'weekly', name: 'Weekly' },
            { key: 'five-hour', name: '5-hour' },
          ]}
        />
      }
    >
      <div className="v10-aside-figure">
        <div className="v10-stack">
          <Figure value={['', '42%', 'used']} caption="This week" mark={USED} />
          <Figure value={['', '1,514', '']} caption="Credits in the last 30 days" />
        </div>
        <table data-control={USED} className="v10-table">
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col">% of limit used</th>
              <th scope="col">Credits</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([period, used, credits]) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                <td>{used}</td>
                <td>{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Features() {
  return (
    <Panel
      title="By feature"
      aside={
        <Tabs
          small
          label="Range"
          current="7d"
          tabs={[
            { key: '7d', name: '7d' },
            { key: '30d', name: '30d' },
          ]}
        />
      }
    >
      <BarChart className="chart" label="Turns by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
      <ul className="flex gap-4 v10-caption">
        <li>Codex</li>
        <li>Work</li>
        <li>ChatGPT for Excel</li>
      </ul>
    </Panel>
  );
}

function Chats() {
  return (
    <Panel title="Top chats" hint="Compare each chat’s plan and credit usage">
      <table className="v10-table">
        <thead>
          <tr>
            <th scope="col">Chat</th>
            <th scope="col">% of weekly limit</th>
            <th scope="col">Credits</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Port the importer to streams</th>
            <td>6%</td>
            <td>0</td>
          </tr>
          <tr>
            <th scope="row">Weekly metrics workbook</th>
            <td>2.5%</td>
            <td>14</td>
          </tr>
        </tbody>
      </table>
    </Panel>
  );
}
