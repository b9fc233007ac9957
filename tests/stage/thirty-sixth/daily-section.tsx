// Daily usage: rows of date, surface and share in a grid of plain divs.

import { useStage } from '../state.ts';
import { Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailySection() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Section title={daily.title} about={daily.about} mark={DAILY}>
      <div data-control={DAILY}>
        {daily.rows.map(([date, surface, share]) => (
          <div key={`${date} ${surface}`} className="v36-line">
            <div className="v36-cell">{date}</div>
            <div className="v36-cell v36-muted">{surface}</div>
            <div>
              <span className="v36-number">{share}</span>
              <span>{daily.percent}</span>
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}
