// The days as a table that has a column for each surface.

import { useStage } from '../state.ts';
import { Section, Table } from './kit.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyGrid() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Section title={daily.title} about={daily.about} mark={DAILY}>
      <Table columns={daily.columns} rows={daily.rows} mark={DAILY} />
    </Section>
  );
}
