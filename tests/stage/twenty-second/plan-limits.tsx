// Plan limits as a table: a row per window, its percentage under "Remaining" beside the bar.

import { useFlag, useLive, useStage } from '../state.ts';
import { Head, Help, Panel, Status } from './console.tsx';
import type { LimitWords } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export function PlanLimits() {
  const { limits } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Panel title={limits.title} about={limits.about}>
      <table className="cn-table">
        <Head columns={limits.columns} />
        <tbody>
          {!weeklyOnly && <Row mark="codex-window-5h" limit={limits.fiveHour} left={weeklyZero ? 99 : fiveHour} />}
          <Row mark="codex-window-weekly" limit={limits.weekly} left={weeklyZero ? 0 : weekly} />
        </tbody>
      </table>
    </Panel>
  );
}

function Row({ mark, limit, left }: { mark: string; limit: LimitWords; left: number }) {
  const words = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  const countdown = useLive(...limit.countdown);
  return (
    <tr>
      <th scope="row" data-control={mark}>
        {limit.name}
        <Help about={limit.name} text={limit.help} />
      </th>
      <td data-control={mark}>
        {left === 0 ? (
          <Status kind="bad">{words.limits.reached}</Status>
        ) : (
          <Status kind="good">{words.limits.within}</Status>
        )}
      </td>
      <td data-control={mark}>
        <div className="cn-meter">
          <progress max={100} value={left} aria-label={words.limits.bar(limit.name)} />
          <span>{words.percent(left)}</span>
        </div>
      </td>
      <td data-control={mark}>
        {untouched ? (
          '–'
        ) : (
          <span title={limit.moment}>
            {limit.date} <span className="cn-quiet">({countdown})</span>
          </span>
        )}
      </td>
    </tr>
  );
}
