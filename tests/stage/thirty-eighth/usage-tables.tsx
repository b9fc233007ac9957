// "Daily usage" and "Credit usage history": tables with captions. The second one is a decoy.

import { useStage } from '../state.ts';
import { Section } from './settings-section.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-daily-usage';

export function DailyUsage({ nested }: { nested?: boolean }) {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Section title={daily.title} about={daily.about} mark={MARK} nested={nested}>
      <Days caption={daily.title} columns={daily.columns} rows={daily.rows} mark={MARK} />
    </Section>
  );
}

export function CreditHistory() {
  const { history } = wordsOf(useStage().flags);
  return (
    <Section title={history.title}>
      <Days caption={history.title} columns={history.columns} rows={history.rows} />
    </Section>
  );
}

interface DaysProps {
  caption: string;
  columns: string[];
  rows: string[][];
  mark?: string;
}

function Days({ caption, columns, rows, mark }: DaysProps) {
  return (
    <div className="overflow-hidden rounded-2xl border border-token-border">
      <table data-control={mark} className="w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-xs text-token-text-secondary">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([iso, date, place, amount]) => (
            <tr key={`${iso} ${place}`}>
              <th scope="row">
                <time dateTime={iso}>{date}</time>
              </th>
              <td>{place}</td>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
