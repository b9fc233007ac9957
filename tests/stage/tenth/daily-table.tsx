// The days as a table, a group of lines for each; their title is the first of two tabs.

import { useStage } from '../state.ts';
import { Tabs } from './kit.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyTable() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <section aria-label={daily.label} className="v10-panel">
      <Tabs
        label={daily.label}
        current="daily"
        tabs={[
          { key: 'daily', name: daily.title, mark: DAILY },
          { key: 'credits', name: daily.other },
        ]}
      />
      <div role="tabpanel" aria-label={daily.title}>
        <table data-control={DAILY} className="v10-table">
          <caption className="v10-caption">{daily.about}</caption>
          <thead>
            <tr>
              {daily.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {daily.days.map(([date, surfaces]) => (
            <tbody key={date}>
              {surfaces.map(([surface, share], index) => (
                <tr key={surface}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={surfaces.length}>
                      {date}
                    </th>
                  )}
                  <td className="v10-start">{surface}</td>
                  <td>{share}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
