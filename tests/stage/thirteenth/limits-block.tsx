// Plan limits: a meter for each with the moment of its reset below, and in the same card the resets one can use.

import { useFlag, useLive, useStage } from '../state.ts';
import { Block, Meter } from './kit.tsx';
import { ResetLines } from './reset-lines.tsx';
import { type LimitWords, wordsOf } from './words.ts';

export function LimitsBlock() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <Block title={limits.title} about={limits.about}>
      {spent && (
        <div role="status" className="v13-callout">
          {limits.reached}
        </div>
      )}
      <Limit limit={weekly} percent={spent ? 0 : weeklyLive} mark="codex-window-weekly" />
      {!weeklyOnly && <Limit limit={fiveHour} percent={spent ? 99 : fiveHourLive} mark="codex-window-5h" />}
      <ResetLines />
    </Block>
  );
}

function Limit({ limit, percent, mark }: { limit: LimitWords; percent: number; mark: string }) {
  const { left } = wordsOf(useStage().flags);
  return (
    <Meter label={limit.label} value={left(percent)} percent={percent} mark={mark}>
      <time dateTime={limit.moment} title={limit.until} data-control={mark} className="v13-quiet">
        {limit.reset}
      </time>
    </Meter>
  );
}
