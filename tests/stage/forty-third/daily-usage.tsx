// Daily usage: a heading of its own kind (h2), and a table of date, surface and share.

import { useId } from 'react';
import type { Words } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyUsage({ words }: { words: Words['daily'] }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="s43-section">
      <div>
        <h2 id={id} data-control={DAILY} className="text-base font-semibold">
          {words.title}
        </h2>
        <p data-control={DAILY} className="text-xs text-token-text-secondary">
          {words.about}
        </p>
      </div>
      <table data-control={DAILY} className="s43-table text-sm">
        <thead className="text-token-text-secondary">
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.rows.map(([date, surface, share]) => (
            <tr key={`${date} ${surface}`}>
              <td>{date}</td>
              <td>{surface}</td>
              <td className="tabular-nums">{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
