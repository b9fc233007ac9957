// The days: a line for each, in which the surfaces stand as a sentence.

import { useStage } from '../state.ts';
import { Section } from './kit.tsx';
import { wordsOf } from './words-of.ts';

const DAILY = 'codex-daily-usage';

export function Daily() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Section title={daily.title} lead={daily.lead} mark={DAILY}>
      <dl data-control={DAILY} className="v16-days">
        {daily.days.map(([date, shares]) => (
          <div key={date}>
            <dt>{date}</dt>
            <dd>{shares}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
