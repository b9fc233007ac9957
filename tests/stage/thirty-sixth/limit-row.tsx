// One window of the plan's limits: its label and reset at the left, what is left and the native bar at the right. Number,
// sign and word are elements of their own.

interface LimitRowProps {
  label: string;
  reset?: string | undefined;
  moment?: string | undefined;
  percent: number;
  left: string;
  barLabel: string;
  mark: string;
}

export function LimitRow({ label, reset, moment, percent, left, barLabel, mark }: LimitRowProps) {
  return (
    <div className="@container/settings-row v36-row">
      <div className="v36-row-inner">
        <div className="v36-row-text">
          <div>
            <div data-control={mark} className="v36-row-title">
              {label}
            </div>
          </div>
          {reset && (
            <div className="v36-about">
              <span data-control={mark} title={moment}>
                {reset}
              </span>
            </div>
          )}
        </div>
        <div className="v36-meter">
          <div data-control={mark} className="v36-left">
            <span className="v36-number">{percent}</span>
            <span>%</span> <span>{left}</span>
          </div>
          <progress data-control={mark} max={100} value={percent} aria-label={barLabel} className="v36-progress" />
        </div>
      </div>
    </div>
  );
}
