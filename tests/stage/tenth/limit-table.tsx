// Plan limits of somebody in a workspace, as a table: a line for each limit, with the share that is left, its bar, and the reset. The
// month's credits are a limit of the workspace's own and no control of a note.

import { useFlag, useLive, useStage } from '../state.ts';
import { Badge, Bar, Panel } from './kit.tsx';
import { wordsOf } from './words.ts';

export function LimitTable() {
  const { limits, fiveHour, weekly, bar } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  const monthly = {
    label: 'Monthly credit limit',
    reset: 'Resets in 7d 16h',
    moment: 'Tuesday, December 1, 2026 at 12:00:00 AM PST',
  };
  const rows = [
    ...(weeklyOnly ? [] : [{ limit: fiveHour, percent: spent ? 99 : fiveHourLive, mark: 'codex-window-5h' }]),
    { limit: weekly, percent: spent ? 0 : weeklyLive, mark: 'codex-window-weekly' },
    { limit: monthly, percent: 76, mark: undefined },
  ];
  return (
    <Panel title={limits.title} hint={limits.about}>
      <table className="v10-table">
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
          {rows.map(({ limit, percent, mark }) => (
            <tr key={limit.label} data-control={mark}>
              <th scope="row">
                {limit.label} {percent === 0 && <Badge>{limits.reached}</Badge>}
              </th>
              <td>
                <div className="v10-cell">
                  <Bar label={bar} percent={percent} text={`${percent}%`} />
                  <span className="v10-share">{percent}%</span>
                </div>
              </td>
              <td>
                <span title={limit.moment}>{limit.reset.replace('Resets ', '')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
