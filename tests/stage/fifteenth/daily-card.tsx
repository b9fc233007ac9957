// The days as a table in a card, with its range at the top.

import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Card, Table } from './kit.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyCard({ span }: { span: 2 | 3 }) {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Card
      span={span}
      title={daily.title}
      about={daily.about}
      mark={DAILY}
      action={
        <button type="button" aria-haspopup="listbox" className="v15-button v15-outline v15-select">
          {daily.range}
          <Icon name="chevron" size={14} />
        </button>
      }
    >
      <Table columns={daily.columns} rows={daily.rows} mark={DAILY} />
    </Card>
  );
}
