// Plan limits of a person: a card for each, with its meter, the reset below it, and below the week's where it went. What each
// product took is used, not left, and no place for a note.

import { useFlag, useLive, useStage } from '../state.ts';
import { Card, Meter, More, Section } from './kit.tsx';
import { wordsOf } from './words.ts';
import type { Limit } from './words-type.ts';

export function LimitCards() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <Section title={limits.title} about={limits.about}>
      <div className={weeklyOnly ? 'v19-cards' : 'v19-cards v19-pair'}>
        {!weeklyOnly && <LimitCard limit={fiveHour} percent={spent ? 99 : fiveHourLive} mark="codex-window-5h" />}
        <Card>
          <LimitBody limit={weekly} percent={spent ? 0 : weeklyLive} mark="codex-window-weekly" />
          <SpentOn />
        </Card>
      </div>
    </Section>
  );
}

function LimitCard(props: LimitProps) {
  return (
    <Card>
      <LimitBody {...props} />
    </Card>
  );
}

interface LimitProps {
  limit: Limit;
  percent: number;
  mark: string;
}

function LimitBody({ limit, percent, mark }: LimitProps) {
  const { left, more } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  const rest = untouched ? 100 : percent;
  return (
    <div className="v19-limit">
      <Meter label={limit.label} value={left(rest)} percent={rest} mark={mark} />
      <div className="v19-limit-foot">
        {!untouched && (
          <span data-control={mark} title={limit.moment}>
            {limit.reset}
          </span>
        )}
        <More label={more(limit.label)} />
      </div>
    </div>
  );
}

function SpentOn() {
  const { spentOn } = wordsOf(useStage().flags);
  return (
    <dl className="v19-parts">
      <dt className="sr-only">{spentOn.title}</dt>
      {spentOn.parts.map(([name, share]) => (
        <dd key={name}>
          {name} {share}
        </dd>
      ))}
    </dl>
  );
}
