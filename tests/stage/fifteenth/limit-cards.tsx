// A card for each plan limit: its name and its reset at the top, a ring of what is left. A week alone takes two columns.

import { useFlag, useLive, useStage } from '../state.ts';
import { Badge, Card, Ring, Tip } from './kit.tsx';
import { type Limit, wordsOf } from './words.ts';

export function LimitCards() {
  const { fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <>
      {!weeklyOnly && <LimitCard limit={fiveHour} percent={spent ? 99 : fiveHourLive} mark="codex-window-5h" />}
      <LimitCard limit={weekly} percent={spent ? 0 : weeklyLive} mark="codex-window-weekly" span={weeklyOnly ? 2 : 1} />
    </>
  );
}

interface LimitCardProps {
  limit: Limit;
  percent: number;
  mark: string;
  span?: 1 | 2;
}

function LimitCard({ limit, percent, mark, span = 1 }: LimitCardProps) {
  const { share, left, meter, reached } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  return (
    <Card
      title={limit.label}
      about={
        !untouched && (
          <time dateTime="2027-04-16" title={limit.moment}>
            {limit.reset}
          </time>
        )
      }
      mark={mark}
      span={span}
      action={
        percent === 0 ? <Badge mark={mark}>{reached}</Badge> : <Tip label={limit.more} text={limit.about} mark={mark} />
      }
    >
      <Ring label={meter} percent={percent} share={share(percent)} word={left} mark={mark} />
    </Card>
  );
}
