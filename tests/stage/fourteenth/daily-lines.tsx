// The days, each a line: its surfaces below the date, its sum at the end.

import { useStage } from '../state.ts';
import { Group, Item } from './kit.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyLines() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Group title={daily.title} about={daily.about} mark={DAILY} listMark={DAILY}>
      {daily.days.map(([date, surfaces, total]) => (
        <Item key={date} term={date} hint={surfaces} value={total} />
      ))}
    </Group>
  );
}
