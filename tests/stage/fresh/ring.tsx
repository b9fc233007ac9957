// A ring that shows a share, with the number in its middle.

interface RingProps {
  percent: number;
  label: string;
  mark?: string | undefined;
}

const RADIUS = 34;
const ROUND = 2 * Math.PI * RADIUS;

export function Ring({ percent, label, mark }: RingProps) {
  return (
    <div className="ds-ring" data-control={mark}>
      <svg viewBox="0 0 80 80" width="80" height="80" role="img" aria-label={label}>
        <circle className="ds-ring-track" cx="40" cy="40" r={RADIUS} />
        <circle
          className="ds-ring-value"
          cx="40"
          cy="40"
          r={RADIUS}
          strokeDasharray={`${(ROUND * percent) / 100} ${ROUND}`}
          transform="rotate(-90 40 40)"
        />
      </svg>
      <span className="ds-ring-number">{percent}%</span>
    </div>
  );
}
