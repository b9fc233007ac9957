// A person's plan limits: a line for each, with a ring before its name, what is left, and when it resets under a title that says so.

import { useFlag, useLive, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Block, Grid, Ring } from './kit.tsx';
import { wordsOf } from './words.ts';
import type { Limit } from './words-type.ts';

export function LimitTable() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const fiveHourLeft = useLive(81, 80);
  const weeklyLeft = useLive(58, 57);
  return (
    <Block title={limits.title} about={limits.about}>
      <Grid label={limits.title} columns={limits.columns} actions>
        {!weeklyOnly && <LimitLine limit={fiveHour} percent={fiveHourLeft} mark="codex-window-5h" />}
        <LimitLine limit={weekly} percent={weeklyLeft} mark="codex-window-weekly" />
      </Grid>
    </Block>
  );
}

function LimitLine({ limit, percent, mark }: { limit: Limit; percent: number; mark: string }) {
  const { left, bar, details } = wordsOf(useStage().flags);
  return (
    <tr data-control={mark}>
      <th scope="row">
        <span className="v17-with-ring">
          <Ring label={bar} percent={percent} text={left(percent)} />
          {limit.label}
        </span>
      </th>
      <td>{left(percent)}</td>
      <td>
        <span title={limit.moment}>{limit.reset}</span>
      </td>
      <td>
        <button type="button" aria-label={details(limit.label)} aria-haspopup="dialog">
          <Icon name="info" size={14} />
        </button>
      </td>
    </tr>
  );
}
