// The section the tiles of the limits lead to: one table of all of them, what is left between bars and dates. Decoys: the
// rows of code review and of the voice, which have limits of their own.

import { useFlag, useStage } from '../state.ts';
import { useLeft } from './left.ts';
import { wordsOf } from './words.ts';

export function Allowance() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const left = useLeft();
  const untouched = useFlag('untouched');
  return (
    <section id="s-limits" aria-labelledby="s-limits-title" className="ac-section">
      <h2 id="s-limits-title" className="text-lg font-semibold">
        {limits.title}
      </h2>
      <p className="text-sm text-token-text-secondary">{limits.about}</p>
      <table className="ac-table text-sm">
        <thead>
          <tr>
            {limits.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {left.fiveHour !== undefined && (
            <Line
              label={fiveHour.label}
              value={left.fiveHour}
              at={untouched ? '–' : fiveHour.at}
              mark="codex-window-5h"
            />
          )}
          <Line label={weekly.label} value={left.weekly} at={untouched ? '–' : weekly.at} mark="codex-window-weekly" />
          {limits.other.map(([label, value, at]) => (
            <Line key={label} label={label} value={value} at={at} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LineProps {
  label: string;
  value: number;
  at: string;
  mark?: string;
}

function Line({ label, value, at, mark }: LineProps) {
  const { leftOf } = wordsOf(useStage().flags);
  return (
    <tr>
      <th scope="row" data-control={mark}>
        {label}
      </th>
      <td data-control={mark}>
        <meter min={0} max={100} value={value} aria-label={label} className="ac-meter" />
        <span>{leftOf(value)}</span>
      </td>
      <td data-control={mark}>{at}</td>
    </tr>
  );
}
