// A bar chart with the class names of Recharts, which chatgpt.com's charts carried. Decoration: the numbers are
// constants.

interface BarChartProps {
  values: number[];
  className?: string | undefined;
  /** The bars' accessible name. */
  label: string;
  mark?: string;
}

const WIDTH = 600;
const HEIGHT = 160;

export function BarChart({ values, className, label, mark }: BarChartProps) {
  const slot = WIDTH / values.length;
  const highest = Math.max(...values, 1);
  return (
    <svg
      className={['recharts-surface', className].filter(Boolean).join(' ')}
      role="img"
      data-control={mark}
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {[0.25, 0.5, 0.75, 1].map((part) => (
        <line key={part} className="recharts-grid" x1={0} x2={WIDTH} y1={HEIGHT * part} y2={HEIGHT * part} />
      ))}
      {values.map((value, index) => {
        const x = Math.round(index * slot + slot * 0.18);
        const height = Math.round((value / highest) * (HEIGHT - 12));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its position
          <g key={index} className="recharts-bar-rectangle">
            <path
              className="recharts-rectangle"
              d={`M${x},${HEIGHT - height}h${Math.round(slot * 0.64)}v${height}h${-Math.round(slot * 0.64)}Z`}
            />
          </g>
        );
      })}
    </svg>
  );
}
