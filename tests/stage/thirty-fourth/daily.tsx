// Daily usage in a table, and the history of credits as terms.

import { useStage } from '../state.ts';
import { Section } from './section.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function Daily() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Section title={daily.title} about={daily.about} mark={DAILY}>
      <table data-control={DAILY} className="v34-table text-sm">
        <thead className="text-token-text-secondary">
          <tr>
            {daily.columns.map((column) => (
              <th key={column}>{column}</th>
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
    </Section>
  );
}

export function CreditHistory() {
  const { past } = wordsOf(useStage().flags);
  return (
    <section className="v34-section">
      <h3 className="v34-section-title">{past.title}</h3>
      <dl className="v34-card text-sm">
        {past.rows.map(([date, amount]) => (
          <div key={date} className="v34-row">
            <dt className="grow">{date}</dt>
            <dd className="text-token-text-secondary">{amount}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
