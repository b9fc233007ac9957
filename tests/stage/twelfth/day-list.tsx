// Daily usage: a day and its sum as the head of a description list, its surfaces below.

import { useStage } from '../state.ts';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DayList() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <section aria-label={daily.title} className="v12-group">
      <h2 data-control={DAILY} className="v12-group-title">
        {daily.title}
      </h2>
      <div data-control={DAILY} className="v12-list">
        {daily.days.map(([date, surfaces]) => (
          <div key={date} className="v12-day">
            <div className="v12-label">{date}</div>
            <dl>
              {surfaces.map(([surface, share]) => (
                <div key={surface}>
                  <dt>{surface}</dt>
                  <dd>{share}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
        <button type="button" className="v12-more">
          {daily.more}
        </button>
      </div>
      <p data-control={DAILY} className="v12-note">
        {daily.about}
      </p>
    </section>
  );
}
