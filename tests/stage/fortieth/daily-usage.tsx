// Daily usage as a table, and the credits spent, as a list.

import { useFlag, useStage } from '../state.ts';
import { wordsOf } from './words.ts';

const MARK = 'codex-daily-usage';

export function DailyUsage() {
  const { daily, past } = wordsOf(useStage().flags);
  const none = useFlag('credits-zero');
  return (
    <>
      <section className="f40-section">
        <header>
          <h3 data-control={MARK} className="text-base font-medium">
            {daily.title}
          </h3>
          <p data-control={MARK} className="text-xs text-token-text-secondary">
            {daily.about}
          </p>
        </header>
        <table data-control={MARK} className="f40-table text-sm">
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
              <tr key={`${date} ${surface}`}>
                <td>{date}</td>
                <td>{surface}</td>
                <td className="tabular-nums">{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!none && (
        <div className="f40-section">
          <div className="font-medium">{past.title}</div>
          <ul className="text-sm">
            {past.rows.map(([date, surface, amount]) => (
              <li key={date} className="f40-line">
                <span className="grow">{date}</span>
                <span className="grow text-token-text-secondary">{surface}</span>
                <span>{amount}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
