// Analytics: for each limit a row whose right side is a table of periods, each with a meter of what was used. Decoys: the chats
// that took most, with shares of the weekly limit and credits, and usage by day.

import { useId } from 'react';
import { BarChart } from '../ui/bar-chart.tsx';
import { Group, useWords } from './rows.tsx';

const USED = 'codex-analytics-used';

export function UsageHistory() {
  const { history } = useWords();
  return (
    <>
      <Group title={history.title} about={history.about} mark={USED} aside={<Ranges />}>
        {history.windows.map((window) => (
          <Periods key={window.label} {...window} />
        ))}
        <div className="st-row">
          <div className="min-w-0">
            <div className="text-sm font-medium">{history.features}</div>
            <div className="text-sm text-token-text-secondary">{history.featuresAbout}</div>
          </div>
          <BarChart className="st-chart" label={history.features} values={[6, 11, 4, 9, 14, 7, 5]} />
        </div>
      </Group>
      <TopChats />
    </>
  );
}

function Ranges() {
  const { history } = useWords();
  return (
    <div className="st-ranges">
      {history.ranges.map((range, index) => (
        <button key={range} type="button" aria-pressed={index === 1}>
          {range}
        </button>
      ))}
    </div>
  );
}

interface PeriodsProps {
  label: string;
  about: string;
  periods: [period: string, used: number][];
}

function Periods({ label, about, periods }: PeriodsProps) {
  const { history } = useWords();
  const id = useId();
  return (
    <div className="st-row">
      <div className="min-w-0">
        <h3 id={id} data-control={USED} className="text-sm font-medium">
          {label}
        </h3>
        <p data-control={USED} className="text-sm text-token-text-secondary">
          {about}
        </p>
      </div>
      <ol aria-labelledby={id} data-control={USED} className="st-periods">
        {periods.map(([period, used]) => (
          <li key={period}>
            <div className="st-track">
              <div style={{ width: `${used}%` }} />
            </div>
            <div className="st-caption">
              <span>{period}</span>
              <span className="tabular-nums">{history.used(used)}</span>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function TopChats() {
  const { history } = useWords();
  return (
    <Group title={history.chats} about={history.chatsAbout}>
      <table className="w-full text-sm">
        <thead className="text-xs text-token-text-secondary">
          <tr>
            {history.columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Port the importer to streams</td>
            <td>6%</td>
            <td>0</td>
          </tr>
          <tr>
            <td>Metrics workbook</td>
            <td>2.5%</td>
            <td>14</td>
          </tr>
        </tbody>
      </table>
    </Group>
  );
}
