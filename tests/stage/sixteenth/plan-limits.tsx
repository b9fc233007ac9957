// Plan limits of a person. Two limits are items of one section; a week alone is a section itself.

import { useFlag, useLive, useStage } from '../state.ts';
import { Item, Meter, Section, Stack } from './kit.tsx';
import type { Limit } from './words.ts';
import { wordsOf } from './words-of.ts';

const WEEK = 'codex-window-weekly';

export function PlanLimits() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  const weeklyLeft = spent ? 0 : weeklyLive;
  if (weeklyOnly) return <OneLimit percent={weeklyLeft} />;
  return (
    <Section title={limits.title} lead={limits.lead}>
      <Stack>
        <LimitItem limit={fiveHour} percent={spent ? 99 : fiveHourLive} mark="codex-window-5h" />
        <LimitItem limit={weekly} percent={weeklyLeft} mark={WEEK} />
      </Stack>
    </Section>
  );
}

function LimitItem({ limit, percent, mark }: { limit: Limit; percent: number; mark: string }) {
  const { bar } = wordsOf(useStage().flags);
  return (
    <Item title={limit.label} text={<Remaining limit={limit} percent={percent} />} mark={mark}>
      <Meter label={bar} percent={percent} mark={mark} />
    </Item>
  );
}

function OneLimit({ percent }: { percent: number }) {
  const { limits, weekly, bar } = wordsOf(useStage().flags);
  return (
    <Section title={weekly.label} lead={limits.lead} mark={WEEK}>
      <Meter label={bar} percent={percent} mark={WEEK} />
      <p data-control={WEEK} className="v16-text">
        <Remaining limit={weekly} percent={percent} />
      </p>
    </Section>
  );
}

/** Two short sentences: what is left, and until when. */
function Remaining({ limit, percent }: { limit: Limit; percent: number }) {
  const { left } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  return (
    <>
      <strong>{left(untouched ? 100 : percent)}.</strong>
      {!untouched && (
        <>
          {' '}
          <span title={limit.moment}>{limit.reset}</span>.
        </>
      )}
    </>
  );
}
