// The Analytics tab: history with its chart, a table for each window of what was used of it, and the chats. Decoys: the
// chats' shares of the week and their credits.

import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Card, Section } from './parts.tsx';

const MARK = 'codex-analytics-used';
const WEEKS = [
  ['11/20 – 11/23', '42%'],
  ['11/13 – 11/20', '81.4%'],
  ['11/6 – 11/13', '17.8%'],
];
const HOURS = [
  ['11/23, 9:46 AM – 2:46 PM', '13%'],
  ['11/22, 3:10 PM – 8:10 PM', '64.5%'],
];
const CHATS = [
  ['Port the importer to streams', '9.2%', '0'],
  ['Flaky login test', '4.1%', '12.5'],
  ['Quarterly sheet', '1.3%', '3'],
];

export function Analytics() {
  const weeklyOnly = useFlag('weekly-only');
  return (
    <>
      <Section
        title="Usage history"
        about="See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included."
        mark={MARK}
      >
        <div className="flex items-center justify-between gap-4">
          <Choice names={['7d', '30d']} />
          <Choice names={['By feature', 'By model']} />
        </div>
        <div className="flex flex-col gap-3">
          <BarChart className="chart" label="Usage history" values={[6, 11, 4, 9, 14, 7, 5]} />
          <div className="flex gap-4 text-xs text-token-text-secondary">
            <div title="Codex">Codex</div>
            <div title="Work">Work</div>
            <div title="Workspace Agents">Workspace Agents</div>
          </div>
        </div>
        {!weeklyOnly && <Periods title="5-hour limit" rows={HOURS} />}
        <Periods title="Weekly limit" rows={WEEKS} />
      </Section>
      <Section title="Top chats" about="Compare each chat’s plan and credit usage">
        <Card>
          <Rows columns={['Chat', '% of weekly limit', 'Credits used']} rows={CHATS} />
        </Card>
      </Section>
    </>
  );
}

function Choice({ names }: { names: string[] }) {
  return (
    <div className="v41-tabs flex gap-1">
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          aria-pressed={index === 0}
          data-state={index === 0 ? 'on' : 'off'}
          className="text-sm font-medium"
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function Periods({ title, rows }: { title: string; rows: string[][] }) {
  return (
    <div className="flex flex-col gap-2">
      <div data-control={MARK} className="text-sm font-medium">
        {title}
      </div>
      <Card>
        <Rows columns={['Period', 'Percentage of limit used']} rows={rows} mark={MARK} />
      </Card>
    </div>
  );
}

function Rows({ columns, rows, mark }: { columns: string[]; rows: string[][]; mark?: string }) {
  return (
    <table data-control={mark} className="v41-table w-full text-sm">
      <thead className="text-xs text-token-text-secondary">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name}>
            <td>{name}</td>
            {values.map((value) => (
              <td key={value} className="tabular-nums">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
