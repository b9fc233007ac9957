// Daily usage: a line for each day, which opens to show where it was used.

import { Group, useWords } from './rows.tsx';

const DAILY = 'codex-daily-usage';

export function Days() {
  const { daily } = useWords();
  return (
    <Group title={daily.title} about={daily.about} mark={DAILY}>
      <div data-control={DAILY}>
        {daily.days.map(({ date, total, rows }, index) => (
          <details key={date} open={index === 0} className="st-day">
            <summary>
              <span className="grow">{date}</span>
              <span className="tabular-nums">{total}</span>
            </summary>
            <dl>
              {rows.map(([place, share]) => (
                <div key={place}>
                  <dt className="grow">{place}</dt>
                  <dd className="tabular-nums">{share}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </Group>
  );
}
