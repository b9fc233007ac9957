// A meter as a headless library builds it: a track with a role and its state in data attributes, a fill that is moved.

interface ProgressProps {
  value: number;
  label: string;
  text?: string | undefined;
  className?: string | undefined;
  fillClass?: string | undefined;
  mark?: string | undefined;
}

export function Progress({ value, label, text, className, fillClass, mark }: ProgressProps) {
  const state = value === 100 ? 'complete' : 'loading';
  return (
    <div
      role="progressbar"
      data-control={mark}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value}
      aria-valuetext={text}
      data-state={state}
      data-value={value}
      data-max={100}
      className={className}
    >
      <div
        data-state={state}
        data-value={value}
        data-max={100}
        className={fillClass}
        style={{ transform: `translateX(-${100 - value}%)` }}
      />
    </div>
  );
}
