// What was used: two folds, the days and the credits. Decoys: the second.

import { useStage } from '../state.ts';
import { Fold, Group } from './list.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-daily-usage';

export function HistoryGroup() {
  const { daily, past } = wordsOf(useStage().flags);
  return (
    <Group title={daily.title}>
      <Fold label={daily.label} note={daily.note} value={daily.latest} mark={MARK}>
        <ol data-control={MARK} className="calm-lines">
          {daily.rows.map(([date, surface, share]) => (
            <li key={`${date} ${surface}`}>
              <time>{date}</time>
              <span>{surface}</span>
              <span>{share}</span>
            </li>
          ))}
        </ol>
      </Fold>
      <Fold label={past.label}>
        <ol className="calm-lines">
          {past.rows.map(([date, amount]) => (
            <li key={date}>
              <time>{date}</time>
              <span>{amount}</span>
            </li>
          ))}
        </ol>
      </Fold>
    </Group>
  );
}
