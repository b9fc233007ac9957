// Plan limits: a row for each window, what is left of it, and a native bar.

import { useFlag, useLive, useStage } from '../state.ts';
import { SettingsCard, SettingsSection } from './settings-section.tsx';
import { wordsOf } from './words.ts';

export function PlanLimits({ heading = 'div' }: { heading?: 'div' | 'h4' }) {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  const [fiveHourLeft, weeklyLeft] = spent ? [99, 0] : untouched ? [100, 100] : [fiveHourLive, weeklyLive];
  return (
    <SettingsSection title={limits.title} about={limits.about} heading={heading}>
      <SettingsCard>
        {!weeklyOnly && <LimitRow {...fiveHour} percent={fiveHourLeft} mark="codex-window-5h" />}
        <LimitRow {...weekly} percent={weeklyLeft} mark="codex-window-weekly" />
      </SettingsCard>
    </SettingsSection>
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
  return (
    <div className="@container/settings-row px-4 py-3">
      <div className="flex min-h-10 items-center justify-between gap-4">
        <div className="flex min-w-0 flex-col gap-0.5">
          <div data-control={mark} className="text-sm text-token-text-primary">
            {label}
          </div>
          {!untouched && (
            <div className="text-xs text-token-text-secondary">
              <span title={moment} data-control={mark}>
                {reset}
              </span>
            </div>
          )}
        </div>
        <div className="flex w-44 shrink-0 flex-col items-end gap-1.5">
          <span data-control={mark} className="text-sm tabular-nums text-token-text-secondary">
            {limits.left(percent)}
          </span>
          <progress
            max={100}
            value={percent}
            aria-label={limits.remaining}
            data-control={mark}
            className="h-1.5 w-full overflow-hidden rounded-full"
          />
        </div>
      </div>
    </div>
  );
}
