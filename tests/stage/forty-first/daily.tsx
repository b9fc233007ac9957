// The days of the overview: a table of date, surface and share.

import { useStage } from '../state.ts';
import { Card, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-daily-usage';

export function Daily() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Section title={daily.title} about={daily.about} mark={MARK}>
      <Card>
        <table data-control={MARK} className="v41-table w-full text-sm">
          <thead className="text-xs text-token-text-secondary">
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
                <td className="text-token-text-secondary">{surface}</td>
                <td className="tabular-nums">{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}
