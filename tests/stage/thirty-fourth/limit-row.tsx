// One window of the plan: label and reset at the left, what is left and a native progress at the right.

import { useFlag } from '../state.ts';

interface LimitRowProps {
  label: string;
  reset: string;
  /** The reset's full date, time and zone. */
  moment: string;
  percent: number;
  left: (percent: number) => string;
  /** The accessible name of the bar. */
  bar: string;
  mark: string;
}

export function LimitRow({ label, reset, moment, percent, left, bar, mark }: LimitRowProps) {
  const untouched = useFlag('untouched');
  const shown = untouched ? 100 : percent;
  return (
    <div className="@container/settings-row v34-row text-sm">
      <div className="grow">
        <div data-control={mark} className="text-token-text-primary">
          {label}
        </div>
        {!untouched && (
          <div data-control={mark} className="text-token-text-secondary">
            <span title={moment}>{reset}</span>
          </div>
        )}
      </div>
      <div className="v34-meter">
        <span data-control={mark} className="tabular-nums text-token-text-secondary">
          {left(shown)}
        </span>
        <progress data-control={mark} max={100} value={shown} aria-label={bar} className="v34-progress" />
      </div>
    </div>
  );
}
