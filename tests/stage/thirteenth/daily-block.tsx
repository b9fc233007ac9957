// Daily usage: a line for each day, with its sum and the surfaces it came from.

import { useStage } from '../state.ts';
import { Block } from './kit.tsx';
import { wordsOf } from './words.ts';

export function DailyBlock() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Block title={daily.title} about={daily.about} mark="codex-daily-usage" markCard>
      <ol>
        {daily.days.map(([day, percent, surfaces]) => (
          <li key={day} className="v13-day">
            <span className="v13-date">{day}</span>
            <span className="v13-quiet grow">{surfaces}</span>
            <span className="v13-spark" aria-hidden="true">
              <i style={{ width: `${percent * 6}%` }} />
            </span>
            <span className="v13-value">{daily.share(percent)}</span>
          </li>
        ))}
      </ol>
      <button type="button" className="v13-more">
        {daily.more}
      </button>
    </Block>
  );
}
