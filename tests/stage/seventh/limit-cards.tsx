// Plan limits as cards. Two limits stand side by side: name, bar, and below it what is left and when it resets. A single one gets
// the whole width: what is left in large, above its name, the reset at the other end, the bar below.

import { useFlag, useLive, useStage } from '../state.ts';
import { Meter, Section, Tip } from './kit.tsx';
import { type Limit, wordsOf } from './words.ts';

export function LimitCards() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const untouched = useFlag('untouched');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  const fiveHourLeft = untouched ? 100 : fiveHourLive;
  const weeklyLeft = untouched ? 100 : weeklyLive;
  return (
    <Section
      title={limits.title}
      about={limits.about}
      action={
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="v7-link">
          {limits.link}
        </a>
      }
    >
      {weeklyOnly ? (
        <WideCard limit={weekly} percent={weeklyLeft} mark="codex-window-weekly" />
      ) : (
        <div data-slot="stat-grid" className="v7-pair">
          <HalfCard limit={fiveHour} percent={fiveHourLeft} mark="codex-window-5h" />
          <HalfCard limit={weekly} percent={weeklyLeft} mark="codex-window-weekly" />
        </div>
      )}
    </Section>
  );
}

interface CardProps {
  limit: Limit;
  percent: number;
  mark: string;
}

function HalfCard({ limit, percent, mark }: CardProps) {
  const { left, bar, more } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  return (
    <div data-slot="stat" className="v7-card v7-stat">
      <div className="v7-stat-line">
        <h3 data-control={mark} className="text-sm font-medium">
          {limit.label}
        </h3>
        <Tip label={more(limit.label)} text={limit.tip} mark={mark} />
      </div>
      <Meter label={bar} percent={percent} text={left(percent)} mark={mark} />
      <div className="v7-stat-line text-sm">
        <span data-control={mark} className="font-medium tabular-nums">
          {left(percent)}
        </span>
        {!untouched && (
          <span data-control={mark} title={limit.moment} className="text-token-text-secondary">
            {limit.reset}
          </span>
        )}
      </div>
    </div>
  );
}

function WideCard({ limit, percent, mark }: CardProps) {
  const { left, bar } = wordsOf(useStage().flags);
  return (
    <div data-slot="stat" className="v7-card v7-stat">
      <div className="v7-stat-line">
        <div>
          <div data-control={mark} className="v7-figure">
            {left(percent)}
          </div>
          <h3 data-control={mark} className="text-sm text-token-text-secondary">
            {limit.label}
          </h3>
        </div>
        <span data-control={mark} title={limit.moment} className="v7-badge">
          {limit.reset}
        </span>
      </div>
      <Meter label={bar} percent={percent} text={left(percent)} mark={mark} />
    </div>
  );
}
