// Usage limit resets: how many there are stands in the title, each in a row of a table.

import { useFlag, useStage } from '../state.ts';
import { Fold } from './fold.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetFold() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Fold title={resets.title} aside={resets.count(none ? 0 : 2)} mark={RESETS} open>
      <p data-control={RESETS} className="text-token-text-secondary">
        {resets.about}
      </p>
      {none ? (
        <p data-control={RESETS} className="v8-none">
          {resets.none}
        </p>
      ) : (
        <table data-control={RESETS} className="v8-table">
          <thead>
            <tr>
              {resets.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {resets.rows.map(([name, received, expires]) => (
              <tr key={expires}>
                <td>{name}</td>
                <td>{received}</td>
                <td>{expires}</td>
                <td>
                  <button type="button" className="btn btn-secondary">
                    {resets.use}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <button type="button" className="underline">
        {resets.history}
      </button>
    </Fold>
  );
}
