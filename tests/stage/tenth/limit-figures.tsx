// Plan limits of a person: what is left as a large figure, the limit's name as its caption, then the bar and the reset. A week
// alone takes the whole width.

import { useFlag, useLive, useStage } from '../state.ts';
import { Bar, Figure, Panel, Tip } from './kit.tsx';
import { type Limit, wordsOf } from './words.ts';

export function LimitFigures() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  const fiveHourLeft = spent ? 99 : fiveHourLive;
  const weeklyLeft = spent ? 0 : weeklyLive;
  return (
    <Panel title={limits.title} hint={limits.about}>
      <div className="v10-figures">
        {!weeklyOnly && (
          <LimitFigure limit={fiveHour} percent={untouched ? 100 : fiveHourLeft} mark="codex-window-5h" />
        )}
        <LimitFigure limit={weekly} percent={untouched ? 100 : weeklyLeft} mark="codex-window-weekly" />
      </div>
    </Panel>
  );
}

function LimitFigure({ limit, percent, mark }: { limit: Limit; percent: number; mark: string }) {
  const { left, more, bar } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  const value = left(percent);
  return (
    <Figure
      value={value}
      caption={limit.label}
      tip={<Tip label={more(limit.label)} text={limit.tip} mark={mark} />}
      mark={mark}
    >
      <Bar label={bar} percent={percent} text={value.filter(Boolean).join(' ')} mark={mark} />
      {!untouched && (
        <div data-control={mark} className="v10-caption">
          <span title={limit.moment}>{limit.reset}</span>
        </div>
      )}
    </Figure>
  );
}
