// Plan limits. Of a person: each limit a meter of the library, name and value in one line, the bar, the reset below. In a
// workspace: rows as today, with name and reset at the left, then the bar, what is left at the end.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Meter, Track } from './meter.tsx';
import { Card, Group } from './parts.tsx';
import { wordsOf } from './words.ts';
import type { Limit } from './words-english.ts';

export function LimitsGroup() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const workspace = useFlag('workspace');
  const fiveHourLive = useLive(76, 75);
  const weeklyLive = useLive(41, 40);
  const LimitPart = workspace ? LimitRow : LimitMeter;
  return (
    <Group title={limits.title} about={limits.about}>
      <Card>
        {!weeklyOnly && <LimitPart limit={fiveHour} percent={spent ? 99 : fiveHourLive} mark="codex-window-5h" />}
        <LimitPart limit={weekly} percent={spent ? 0 : weeklyLive} mark="codex-window-weekly" />
      </Card>
    </Group>
  );
}

interface LimitProps {
  limit: Limit;
  percent: number;
  mark: string;
}

function LimitMeter({ limit, percent, mark }: LimitProps) {
  const { left } = wordsOf(useStage().flags);
  const id = `react-aria${useId()}`;
  return (
    <Meter percent={percent} text={left(percent)} labelledBy={id} className="v9-limit">
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span id={id} data-control={mark} className="font-medium">
          {limit.label}
        </span>
        <span data-control={mark} className="tabular-nums">
          {left(percent)}
        </span>
      </div>
      <Track percent={percent} className="v9-track" fillClass="v9-fill" mark={mark} />
      <span data-control={mark} title={limit.moment} className="text-xs text-token-text-secondary">
        {limit.reset}
      </span>
    </Meter>
  );
}

function LimitRow({ limit, percent, mark }: LimitProps) {
  const { left, limits } = wordsOf(useStage().flags);
  const id = `react-aria${useId()}`;
  return (
    <div className="@container/settings-row v9-row">
      <div className="grow">
        <div id={id} data-control={mark} className="text-sm">
          {limit.label}
        </div>
        <div data-control={mark} className="text-xs text-token-text-secondary">
          {percent === 0 && `${limits.reached} · `}
          <span title={limit.moment}>{limit.reset}</span>
        </div>
      </div>
      <Meter percent={percent} text={left(percent)} labelledBy={id} className="v9-narrow">
        <Track percent={percent} className="v9-track" fillClass="v9-fill" mark={mark} />
      </Meter>
      <div data-control={mark} className="v9-left text-sm tabular-nums">
        {left(percent)}
      </div>
    </div>
  );
}
