// Usage limit resets: a table of those one has, and the offer to get another, which is no control of a note.

import { useFlag, useStage } from '../state.ts';
import { Fold } from './fold.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetSection() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Fold id="resets" title={resets.title} mark={RESETS}>
      <p data-control={RESETS} className="text-token-text-secondary">
        {resets.about}
      </p>
      {none ? (
        <p data-control={RESETS}>{resets.none}</p>
      ) : (
        <table data-control={RESETS} className="rd-table">
          <thead>
            <tr>
              {resets.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {resets.dates.map((date) => (
              <tr key={date}>
                <th scope="row">{resets.full}</th>
                <td>{date}</td>
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
      <aside className="rd-note">
        {resets.invite}{' '}
        <button type="button" className="underline">
          {resets.inviteAction}
        </button>
      </aside>
    </Fold>
  );
}
