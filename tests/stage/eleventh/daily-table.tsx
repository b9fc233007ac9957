// Daily usage: a table with heads of columns.

import { useStage } from '../state.ts';
import { DataTable } from './base.tsx';
import { Block } from './parts.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyTable() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Block title={daily.title} about={daily.about} mark={DAILY}>
      <div data-slot="card" data-control={DAILY} className="v11-card">
        <DataTable label={daily.title} columns={daily.columns} rows={daily.rows} className="v11-table" />
      </div>
    </Block>
  );
}
