// Banked resets as a table with an action per row, and a choice between those available and those used.

import { useFlag, useStage } from '../state.ts';
import { Head, Panel } from './console.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function Resets() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const [available, used] = resets.views;
  return (
    <Panel
      title={resets.title}
      count={none ? 0 : resets.rows.length}
      about={resets.about}
      mark={MARK}
      actions={
        <div className="cn-segments">
          <button type="button" aria-pressed="true" data-control={MARK}>
            {available}
          </button>
          <button type="button" aria-pressed="false">
            {used}
          </button>
        </div>
      }
    >
      {none ? (
        <div data-control={MARK} className="cn-empty">
          {resets.none}
        </div>
      ) : (
        <table data-control={MARK} className="cn-table">
          <Head columns={resets.columns} />
          <tbody>
            {resets.rows.map(([name, restores, expires]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{restores}</td>
                <td>{expires}</td>
                <td className="cn-end">
                  <button type="button" className="cn-button">
                    {resets.use}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
