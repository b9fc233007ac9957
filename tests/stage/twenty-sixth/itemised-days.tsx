// The section of the days, itemised as calls are: date, where, how much.

import { useStage } from '../state.ts';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function ItemisedDays() {
  const { days } = wordsOf(useStage().flags);
  return (
    <section id="s-days" aria-labelledby="s-days-title" className="ac-section">
      <h2 id="s-days-title" data-control={DAILY} className="text-lg font-semibold">
        {days.title}
      </h2>
      <table data-control={DAILY} className="ac-table text-sm">
        <caption className="text-xs text-token-text-secondary">{days.about}</caption>
        <thead>
          <tr>
            {days.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.rows.map(([date, surface, share]) => (
            <tr key={`${date} ${surface}`}>
              <td>{date}</td>
              <td>{surface}</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
