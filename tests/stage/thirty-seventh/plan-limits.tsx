// The limits of the plan: a row each, with what is left in a native <progress>, the moment of the reset in a title.

import { useFlag, useLive, useStage } from '../state.ts';
import { Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

export function PlanLimits() {
  const { limits } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Section
      title={<h2 className="text-base font-semibold">{limits.title}</h2>}
      about={<div className="text-sm text-token-text-secondary">{limits.about}</div>}
    >
      {!weeklyOnly && <LimitRow {...limits.fiveHour} percent={spent ? 99 : fiveHour} mark="codex-window-5h" />}
      <LimitRow {...limits.weekly} percent={spent ? 0 : weekly} mark="codex-window-weekly" />
    </Section>
  );
}

interface LimitRowProps {
  label: string;
  reset: string;
  moment: string;
  percent: number;
  mark: string;
}

function LimitRow({ label, reset, moment, percent, mark }: LimitRowProps) {
  const { limits } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  const shown = untouched ? 100 : percent;
  return (
    <div className="@container/settings-row v37-row">
      <div className="v37-row-inner">
        <div className="v37-row-words">
          <div data-control={mark} className="text-token-text-primary text-sm">
            {label}
          </div>
          {!untouched && (
            <div data-control={mark} className="text-token-text-secondary text-xs">
              <span title={moment}>{reset}</span>
            </div>
          )}
        </div>
        <div className="v37-meter">
          <span data-control={mark} className="text-token-text-secondary text-sm tabular-nums">
            {limits.left(shown)}
          </span>
          <progress data-control={mark} max={100} value={shown} aria-label={limits.bar} className="v37-progress" />
        </div>
      </div>
    </div>
  );
}
