// Plan limits of a person: each limit a line with what is left at its end, the reset below its name, and the meter across. Below them
// the apps that draw on the same limits.

import { useFlag, useLive, useStage } from '../state.ts';
import { Button, Group, Item, Meter } from './kit.tsx';
import { type Limit, wordsOf } from './words.ts';

export function LimitLines() {
  const { limits, apps } = wordsOf(useStage().flags);
  return (
    <Group title={limits.title} about={limits.about}>
      <LimitItems />
      <Item term={apps.term} hint={apps.hint} value={apps.value} action={<Button>{apps.action}</Button>} />
    </Group>
  );
}

export function LimitItems() {
  const { fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <>
      {!weeklyOnly && <LimitItem limit={fiveHour} percent={spent ? 99 : fiveHourLive} mark="codex-window-5h" />}
      <LimitItem limit={weekly} percent={spent ? 0 : weeklyLive} mark="codex-window-weekly" />
    </>
  );
}

function LimitItem({ limit, percent, mark }: { limit: Limit; percent: number; mark: string }) {
  const { limits } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  const shown = untouched ? 100 : percent;
  const left = limits.left(shown);
  return (
    <Item
      term={
        <>
          {limit.label}
          {shown === 0 && <span className="v14-flag">{limits.reached}</span>}
        </>
      }
      value={left}
      hint={
        !untouched && (
          <time dateTime={limit.at} title={limit.moment}>
            {limit.reset}
          </time>
        )
      }
      below={<Meter label={limits.meter(limit.label)} percent={shown} text={left} />}
      mark={mark}
    />
  );
}
