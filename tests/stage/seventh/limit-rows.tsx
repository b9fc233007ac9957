// Plan limits of somebody in a workspace: rows of one card. At the left the name with the bar below it, at the right what is left
// above the reset. With `weekly-zero` the used up week carries a badge.

import { useFlag, useLive, useStage } from '../state.ts';
import { Badge, Card, Section } from './kit.tsx';
import { type Limit, wordsOf } from './words.ts';

export function LimitRows() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <Section title={limits.title} about={limits.about}>
      <Card>
        {!weeklyOnly && <LimitRow limit={fiveHour} percent={spent ? 99 : fiveHourLive} mark="codex-window-5h" />}
        <LimitRow limit={weekly} percent={spent ? 0 : weeklyLive} mark="codex-window-weekly" />
      </Card>
    </Section>
  );
}

function LimitRow({ limit, percent, mark }: { limit: Limit; percent: number; mark: string }) {
  const { left, bar, limits } = wordsOf(useStage().flags);
  return (
    <div data-slot="row" className="v7-row">
      <div className="grow">
        <div data-control={mark} className="text-sm font-medium">
          {limit.label} {percent === 0 && <Badge tone="warning">{limits.reached}</Badge>}
        </div>
        <progress data-control={mark} max={100} value={percent} aria-label={bar} className="v7-progress" />
      </div>
      <div data-slot="row-end" className="v7-stacked">
        <div data-control={mark} className="text-sm tabular-nums">
          {left(percent)}
        </div>
        <time data-control={mark} title={limit.moment} className="text-xs text-token-text-secondary">
          {limit.reset}
        </time>
      </div>
    </div>
  );
}
