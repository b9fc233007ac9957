// The charts of the legacy page, and its history of credits.

import { BarChart } from '../ui/bar-chart.tsx';
import type { legacyWordsOf } from './legacy-words.ts';

export function LegacyCharts({ words }: { words: ReturnType<typeof legacyWordsOf> }) {
  return (
    <>
      <section className="v34-section">
        <h2 className="text-lg font-semibold">{words.breakdown}</h2>
        <div className="v34-card v34-figure">
          <BarChart className="chart" label={words.breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
          <div className="v34-inline text-xs text-token-text-secondary">
            {words.legend.map((name) => (
              <div key={name} title={name}>
                {name}
              </div>
            ))}
          </div>
        </div>
        <dl className="v34-cards text-sm">
          {words.tiles.map(([name, count]) => (
            <div key={name} className="v34-card v34-article">
              <dt className="text-token-text-secondary">{name}</dt>
              <dd className="text-lg font-semibold">{count}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="v34-section">
        <h2 className="text-lg font-semibold">{words.history}</h2>
        <table className="v34-table text-sm">
          <thead className="text-token-text-secondary">
            <tr>
              {words.columns.map((column) => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.rows.map(([date, service, credits]) => (
              <tr key={date}>
                <td>{date}</td>
                <td>{service}</td>
                <td>{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
