// A progress bar of two divs: the inner one is as wide as the outer and pushed out of it.

interface ProgressProps {
  percent: number;
  label: string;
  text?: string | undefined;
  mark?: string | undefined;
  className?: string | undefined;
  barClass?: string | undefined;
}

export function Progress({ percent, label, text = `${percent}%`, mark, className, barClass }: ProgressProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      data-slot="progress"
      data-state="loading"
      data-value={percent}
      data-max="100"
      data-control={mark}
      className={className}
    >
      <div
        data-slot="progress-indicator"
        data-state="loading"
        className={barClass}
        style={{ transform: `translateX(-${100 - percent}%)` }}
      />
    </div>
  );
}
