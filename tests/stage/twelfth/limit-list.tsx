// The plan's limits: a ring, the name over its reset, and what is left at the end of the row.

import { useFlag, useLive, useStage } from '../state.ts';
import { Group, Item, Ring } from './kit.tsx';
import { type Limit, wordsOf } from './words.ts';

export function LimitList() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLeft = useLive(81, 80);
  const weeklyLeft = useLive(58, 57);
  return (
    <Group title={limits.title} about={limits.about}>
      {!weeklyOnly && <LimitRow limit={fiveHour} percent={spent ? 99 : fiveHourLeft} mark="codex-window-5h" />}
      <LimitRow limit={weekly} percent={spent ? 0 : weeklyLeft} mark="codex-window-weekly" />
    </Group>
  );
}

function LimitRow({ limit, percent, mark }: { limit: Limit; percent: number; mark: string }) {
  const { left, remaining } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  return (
    <Item
      lead={<Ring label={remaining} percent={percent} text={left(percent)} mark={mark} />}
      label={limit.label}
      hint={!untouched && <span title={limit.moment}>{limit.reset}</span>}
      mark={mark}
    >
      <span data-control={mark} className="v12-value">
        {left(percent)}
      </span>
    </Item>
  );
}
