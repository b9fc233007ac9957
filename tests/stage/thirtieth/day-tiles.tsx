// The daily usage of the overview: a tile for each day with its share in large, the surfaces as small tags.

import { useId } from 'react';
import { useStage } from '../state.ts';
import { wordsOf } from './words.ts';

const MARK = 'codex-daily-usage';

export function DayTiles() {
  const { daily } = wordsOf(useStage().flags);
  const id = useId();
  return (
    <section aria-labelledby={id} className="v30-block">
      <h2 id={id} data-control={MARK} className="v30-heading">
        {daily.title}
      </h2>
      <p data-control={MARK} className="v30-caption">
        {daily.about}
      </p>
      <ul data-control={MARK} className="v30-tiles">
        {daily.days.map(([date, share, surfaces]) => (
          <li key={date} className="v30-card">
            <time className="v30-caption">{date}</time>
            <strong className="v30-mid">{share}</strong>
            <span className="v30-tags">
              {surfaces.map((surface) => (
                <span key={surface} className="v30-tag">
                  {surface}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
