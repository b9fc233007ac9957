// A half-round gauge as accounts of providers show it: an arc, filled as far as its value. The number stands beside it, or in
// the middle of it, in the page's own words.

interface GaugeProps {
  value: number;
  label: string;
  /** What it says to who cannot see it. */
  text: string;
  className?: string | undefined;
  mark?: string | undefined;
}

const ARC = 'M7 46A37 37 0 0 1 81 46';

export function Gauge({ value, label, text, className, mark }: GaugeProps) {
  return (
    <span
      role="progressbar"
      data-control={mark}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value}
      aria-valuetext={text}
      className={className}
    >
      <svg viewBox="0 0 88 52" fill="none" aria-hidden="true" strokeWidth="9" strokeLinecap="round">
        <path d={ARC} stroke="var(--track)" />
        {value > 0 && <path d={ARC} stroke="var(--gauge)" pathLength={100} strokeDasharray={`${value} 200`} />}
      </svg>
    </span>
  );
}
