// The daily usage: a table that scrolls under its own head, and a menu that narrows it to one surface.

import { useId } from 'react';
import { PickMenu, useWords } from './pieces.tsx';

const MARK = 'codex-daily-usage';

export function DaysTable() {
  const { daily } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="v27-head">
        <h2 id={id} data-control={MARK}>
          {daily.title}
        </h2>
        <p data-control={MARK}>{daily.about}</p>
        <PickMenu items={[daily.filter, 'CLI', 'Cloud']}>{daily.filter}</PickMenu>
      </div>
      <div data-radix-scroll-area-viewport="" className="v27-frame v27-short">
        <table data-control={MARK} aria-labelledby={id} className="v27-table">
          <thead>
            <tr>
              {daily.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {daily.rows.map(([date, surface, share]) => (
              <tr key={date + surface}>
                <td>
                  <time>{date}</time>
                </td>
                <td>{surface}</td>
                <td>{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
