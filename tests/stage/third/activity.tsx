// The Analytics tab as it might become: one history table over both limits. Decoys: tokens and credits used, models
// with their shares, chats with their part of the weekly limit.

import { BarChart } from '../ui/bar-chart.tsx';

const HISTORY = [
  ['Nov 20 – Nov 27', 'Weekly limit', '42% used'],
  ['Nov 23, 8:15 AM – 1:15 PM', '5-hour limit', '19% used'],
  ['Nov 22, 8:02 PM – 1:02 AM', '5-hour limit', '41.5% used'],
  ['Nov 13 – Nov 20', 'Weekly limit', '63% used'],
];

export function Activity() {
  return (
    <>
      <Totals />
      <section className="panel-section">
        <h2 data-control="codex-analytics-used" className="text-lg font-medium">
          Usage history
        </h2>
        <p data-control="codex-analytics-used" className="text-sm text-token-text-secondary">
          How much of each limit you used, period by period. Conversations in Chat are not included.
        </p>
        <Table columns={['Period', 'Limit', 'Used']} rows={HISTORY} mark="codex-analytics-used" />
      </section>
      <Models />
      <section className="panel-section">
        <h2 className="text-lg font-medium">Top chats</h2>
        <p className="text-sm text-token-text-secondary">Compare each chat’s plan and credit usage</p>
        <Table
          columns={['Chat', '% of weekly limit', 'Credits']}
          rows={[
            ['Port the importer to streams', '6%', '0'],
            ['Weekly metrics workbook', '2.5%', '14'],
          ]}
        />
      </section>
    </>
  );
}

function Totals() {
  return (
    <section className="panel-section">
      <fieldset className="segments">
        <legend className="sr-only">Range</legend>
        {['7 days', '30 days', '90 days'].map((range, index) => (
          <label key={range}>
            <input type="radio" name="range" defaultChecked={index === 1} className="sr-only" />
            {range}
          </label>
        ))}
      </fieldset>
      <ul className="tiles">
        {[
          ['41.2M', 'Tokens used'],
          ['14', 'Credits used'],
          ['37', 'Chats'],
        ].map(([amount, label]) => (
          <li key={label} className="tile">
            <span className="text-xs text-token-text-secondary">{label}</span>
            <b>{amount}</b>
          </li>
        ))}
      </ul>
      <BarChart className="chart" label="Tokens by day" values={[6, 11, 4, 9, 14, 7, 5, 8, 12, 3]} />
    </section>
  );
}

function Models() {
  return (
    <section className="panel-section">
      <h2 className="text-lg font-medium">By model</h2>
      <ul className="shares text-sm">
        {(
          [
            ['gpt-5.5', 71],
            ['gpt-5.5-mini', 29],
          ] as const
        ).map(([model, share]) => (
          <li key={model}>
            <span>{model}</span>
            <progress max={100} value={share} aria-label={`Share of ${model}`} />
            <span className="tabular-nums">{share}%</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TableProps {
  columns: string[];
  rows: string[][];
  mark?: string;
}

function Table({ columns, rows, mark }: TableProps) {
  return (
    <table data-control={mark} className="w-full text-sm">
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
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
