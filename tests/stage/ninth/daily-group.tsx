// Daily usage as the library's table, with heads of columns, which it has not today, and a button for more.

import { useStage } from '../state.ts';
import { DataTable } from './data-table.tsx';
import { Button } from './headless.tsx';
import { Group } from './parts.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyGroup() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Group title={daily.title} about={daily.about} mark={DAILY}>
      <div data-control={DAILY} className="v9-card">
        <DataTable label={daily.title} columns={daily.columns} rows={daily.rows} className="v9-table" />
        <Button className="v9-more">{daily.more}</Button>
      </div>
    </Group>
  );
}
