// Daily usage as a grid of plain rows, and the history of credits, which is another thing.

import { useStage } from '../state.ts';
import { Quantity, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyRows() {
  const words = wordsOf(useStage().flags);
  return (
    <Section title={words.daily} about={words.dailyAbout} mark={DAILY}>
      <div data-control={DAILY}>
        {words.days.map(([date, surface, share]) => (
          <div key={date + surface} className="_day_q42x">
            <span>{date}</span>
            <span className="text-token-text-secondary">{surface}</span>
            <Quantity number={share} wording={words.percent} />
          </div>
        ))}
      </div>
    </Section>
  );
}

export function PastRows() {
  const words = wordsOf(useStage().flags);
  return (
    <Section title={words.past}>
      {words.pastRows.map(([date, amount]) => (
        <div key={date} className="_day_q42x">
          <span>{date}</span>
          <span className="text-token-text-secondary">Codex</span>
          <Quantity number={amount} wording={words.pastUnit} />
        </div>
      ))}
    </Section>
  );
}
