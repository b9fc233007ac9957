// "Plan limits": a row for each window, what is left of it as words and as a native bar.

import { useFlag, useLive, useStage } from '../state.ts';
import { Info, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

export function PlanLimits() {
  const words = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHour = useLive(87, 86);
  const weekly = useLive(58, 57);
  const [fiveHourLeft, weeklyLeft] = untouched ? [100, 100] : spent ? [99, 0] : [fiveHour, weekly];
  return (
    <Section title={words.limits} about={words.limitsAbout} info>
      {!weeklyOnly && (
        <Limit
          label={words.fiveHour}
          resets={words.fiveHourResets}
          moment={words.fiveHourMoment}
          percent={fiveHourLeft}
          mark="codex-window-5h"
        />
      )}
      <Limit
        label={words.weekly}
        resets={words.weeklyResets}
        moment={words.weeklyMoment}
        percent={weeklyLeft}
        mark="codex-window-weekly"
      />
    </Section>
  );
}

interface LimitProps {
  label: string;
  resets: string;
  moment: string;
  percent: number;
  mark: string;
}

function Limit({ label, resets, moment, percent, mark }: LimitProps) {
  const words = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  return (
    <div className="@container/settings-row _row_k39d4">
      <div className="_rowIn_k39d4">
        <div className="_rowText_k39d4">
          <div className="_rowTitle_k39d4">
            <div data-control={mark}>{label}</div>
            <Info />
          </div>
          {!untouched && (
            <div data-control={mark} className="text-xs text-token-text-secondary">
              <span title={moment}>{resets}</span>
            </div>
          )}
        </div>
        <div className="_meter_k39d4">
          <div>
            <span data-control={mark} className="tabular-nums">
              {words.left(percent)}
            </span>
          </div>
          <progress
            max={100}
            value={percent}
            aria-label={words.remaining}
            data-control={mark}
            className="_progress_k39d4"
          />
        </div>
      </div>
    </div>
  );
}
