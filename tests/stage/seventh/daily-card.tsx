// Daily usage: a list of days, each with a bar, the day's share, and the surfaces below the date.

import { useStage } from '../state.ts';
import { Section, Segmented } from './kit.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyCard() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Section
      title={daily.title}
      about={daily.about}
      mark={DAILY}
      action={<Segmented label={daily.range.label} options={daily.range.options} />}
    >
      <ul data-slot="card" data-control={DAILY} className="v7-card">
        {daily.days.map(([date, share, surfaces]) => (
          <li key={date} data-slot="row" className="v7-row">
            <div className="grow">
              <div className="text-sm">{date}</div>
              <div className="text-xs text-token-text-secondary">{surfaces}</div>
            </div>
            <span aria-hidden="true" className="v7-day">
              <span style={{ width: `calc(${share} * 8)` }} />
            </span>
            <span className="v7-share text-sm tabular-nums">{share}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
