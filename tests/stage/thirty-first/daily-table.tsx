// Daily usage: a table with a caption only some hear, and a button for more days below it.

import { Region, useWords } from './kit.tsx';

const DAILY = 'codex-daily-usage';

export function DailyTable() {
  const { daily } = useWords();
  return (
    <Region title={daily.title} about={daily.about} mark={DAILY}>
      <table data-control={DAILY} className="kit31-table">
        <caption className="sr-only">{daily.title}</caption>
        <thead>
          <tr>
            {daily.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {daily.rows.map(([date, surface, percent]) => (
            <tr key={`${date} ${surface}`}>
              <td>
                <time>{date}</time>
              </td>
              <td>{surface}</td>
              <td>{percent}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="btn btn-ghost kit31-wide">
        {daily.all}
      </button>
    </Region>
  );
}
