// The days of the overview: a card with a segmented control and a dense table.

import { useStage } from '../state.ts';
import { Card } from './chatgpt-card.tsx';
import { DenseTable } from './dense-table.tsx';
import { Segmented } from './segmented.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-daily-usage';

export function Daily() {
  const { daily } = wordsOf(useStage().flags);
  const [first = ''] = daily.ranges;
  return (
    <div className="v24-grid">
      <Card
        title={daily.title}
        badge={daily.badge}
        mark={MARK}
        wide
        aside={
          <Segmented label={daily.range} options={daily.ranges} initially={first} className="v24-segments text-xs" />
        }
      >
        <DenseTable columns={daily.columns} rows={daily.rows} mark={MARK} />
        <p data-control={MARK} className="text-xs text-token-text-secondary">
          {daily.about}
        </p>
      </Card>
    </div>
  );
}
