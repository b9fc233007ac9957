// What Codex was used for, on the older page: a chart with its range, and a table of credits.

import { useId } from 'react';
import { BarChart } from '../ui/bar-chart.tsx';

export function CodexActivity() {
  const id = useId();
  return (
    <div className="v8-stack">
      <section aria-labelledby={id} className="v8-part">
        <div className="flex items-center justify-between gap-4">
          <h2 id={id} className="text-base font-semibold">
            Usage breakdown
          </h2>
          <div className="v8-segments text-xs">
            {['7D', '1M', 'Custom'].map((range, index) => (
              <button key={range} type="button" aria-pressed={index === 0}>
                {range}
              </button>
            ))}
          </div>
        </div>
        <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
        <p className="text-xs text-token-text-secondary">214 plugin calls, 9 skills used</p>
      </section>
      <section aria-labelledby={`${id}-credits`} className="v8-part">
        <h2 id={`${id}-credits`} className="text-base font-semibold">
          Credits usage history
        </h2>
        <table className="v8-table v8-boxed text-sm">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Service</th>
              <th scope="col">Credits</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Nov 21, 2026</td>
              <td>Cloud</td>
              <td>12.5</td>
            </tr>
            <tr>
              <td>Nov 19, 2026</td>
              <td>CLI</td>
              <td>3</td>
            </tr>
          </tbody>
        </table>
      </section>
    </div>
  );
}
