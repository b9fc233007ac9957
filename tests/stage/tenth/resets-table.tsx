// Usage limit resets as a table of those one has, with tabs for those one had.

import { useFlag, useStage } from '../state.ts';
import { Button, Panel, Tabs } from './kit.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetsTable() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const [available, history] = resets.tabs;
  return (
    <Panel
      title={resets.title}
      hint={resets.about}
      mark={RESETS}
      aside={
        <Tabs
          small
          label={resets.title}
          current="available"
          tabs={[
            { key: 'available', name: `${available} ${none ? 0 : resets.rows.length}`, mark: RESETS },
            { key: 'history', name: history },
          ]}
        />
      }
    >
      {none ? (
        <div data-control={RESETS} className="v10-none">
          <p className="text-sm">{resets.none}</p>
          <p className="v10-caption">{resets.noneAbout}</p>
        </div>
      ) : (
        <table data-control={RESETS} className="v10-table">
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
            {resets.rows.map(([name, expires, moment]) => (
              <tr key={moment}>
                <th scope="row">{name}</th>
                <td>
                  <span title={moment}>{expires}</span>
                </td>
                <td>
                  <Button>{resets.use}</Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
