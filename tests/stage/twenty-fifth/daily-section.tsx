// Daily usage: a table whose days are headers of the rows they span.

import { useStage } from '../state.ts';
import { Fold } from './fold.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailySection() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Fold id="daily" title={daily.title} mark={DAILY}>
      <p data-control={DAILY} className="text-token-text-secondary">
        {daily.about}
      </p>
      <table data-control={DAILY} className="rd-table">
        <thead>
          <tr>
            {daily.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {daily.days.map(({ date, rows }) => (
          <tbody key={date}>
            {rows.map(([surface, share], index) => (
              <tr key={surface}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    {date}
                  </th>
                )}
                <td>{surface}</td>
                <td className="tabular-nums">{share}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Fold>
  );
}
