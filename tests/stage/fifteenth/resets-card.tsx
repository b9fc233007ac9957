// Banked resets as a table in a wide card, with tabs for those one has and those one had.

import { useFlag, useStage } from '../state.ts';
import { Button, Card, Table, Tabs } from './kit.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetsCard() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const [available, history] = resets.tabs;
  return (
    <Card
      span={2}
      title={resets.title}
      about={resets.about}
      mark={RESETS}
      action={
        <Tabs
          label={resets.title}
          current="available"
          tabs={[
            { key: 'available', name: `${available} (${none ? 0 : resets.rows.length})`, mark: RESETS },
            { key: 'history', name: history },
          ]}
        />
      }
    >
      {none ? (
        <div data-control={RESETS} className="v15-none">
          <div>{resets.none}</div>
          <div className="v15-small">{resets.noneAbout}</div>
        </div>
      ) : (
        <Table
          columns={resets.columns}
          rows={resets.rows.map(([name, expires, moment]) => [
            name,
            <span key="expires" title={moment}>
              {expires}
            </span>,
            <Button key="use">{resets.use}</Button>,
          ])}
          mark={RESETS}
        />
      )}
    </Card>
  );
}
