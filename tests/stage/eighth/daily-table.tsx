// Daily usage as a table. A workspace has it folded: then only its title is there.

import { useFlag, useStage } from '../state.ts';
import { Fold } from './fold.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyTable() {
  const { daily } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <Fold title={daily.title} aside={daily.range} mark={DAILY} open={!workspace}>
      <table data-control={DAILY} className="v8-table">
        <caption className="text-token-text-secondary">{daily.about}</caption>
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
          {daily.rows.map(([date, surface, share]) => (
            <tr key={`${date} ${surface}`}>
              <td>{date}</td>
              <td>{surface}</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
