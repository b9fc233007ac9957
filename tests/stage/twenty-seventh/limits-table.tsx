// The plan's limits as a table: what is left, a meter, when it is reset, a menu. The columns' heads say what the numbers are.
// Decoys: code review, and another model's week.

import { useId } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Meter, RowMenu, useWords } from './pieces.tsx';
import type { Window } from './words.ts';

export function LimitsTable() {
  const { limits } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  const id = useId();
  const { columns } = limits;
  return (
    <section aria-labelledby={id}>
      <div className="v27-head">
        <h2 id={id}>{limits.title}</h2>
        <p>{limits.about}</p>
      </div>
      <div className="v27-frame">
        <table aria-labelledby={id} className="v27-table">
          <thead>
            <tr>
              <th scope="col">{columns.limit}</th>
              <th scope="col" colSpan={2}>
                {columns.left}
              </th>
              <th scope="col">{columns.resets}</th>
              <th scope="col">
                <span className="sr-only">{columns.more}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {!weeklyOnly && <Line {...limits.fiveHour} left={spent ? 99 : fiveHour} mark="codex-window-5h" />}
            <Line {...limits.weekly} left={spent ? 0 : weekly} mark="codex-window-weekly" />
            <Line {...limits.review} left={76} />
            <Line {...limits.spark} left={100} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface LineProps extends Window {
  left: number;
  mark?: string;
}

function Line({ label, resets, moment, left, mark }: LineProps) {
  const words = useWords();
  return (
    <tr data-state={left === 0 ? 'exhausted' : 'idle'}>
      <th scope="row" data-control={mark}>
        {label}
        {left === 0 && <span className="v27-tag">{words.limits.reached}</span>}
      </th>
      <td data-control={mark} className="v27-number">
        {left}%
      </td>
      <td data-control={mark} className="v27-meter-cell">
        <Meter value={left} label={label} text={words.left(left)} />
      </td>
      <td data-control={mark}>
        <span title={moment} data-state="closed">
          {resets}
        </span>
      </td>
      <td className="v27-menu-cell">
        <RowMenu label={`${words.limits.columns.more}: ${label}`} items={words.limits.menu} />
      </td>
    </tr>
  );
}
