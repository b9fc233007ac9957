// Usage limit resets: those one has as a table, and tabs for those one had.

import { useFlag, useStage } from '../state.ts';
import { Block, Button, Grid, Tabs } from './kit.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetTable() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const [available, history] = resets.tabs;
  return (
    <Block
      title={resets.title}
      about={resets.about}
      mark={RESETS}
      aside={
        <Tabs
          label={resets.title}
          current="available"
          tabs={[
            { value: 'available', name: `${available} ${none ? 0 : resets.rows.length}`, mark: RESETS },
            { value: 'history', name: history },
          ]}
        />
      }
    >
      {none ? (
        <p data-control={RESETS} className="v17-none">
          {resets.none}
        </p>
      ) : (
        <Grid columns={resets.columns} actions mark={RESETS}>
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
        </Grid>
      )}
    </Block>
  );
}
