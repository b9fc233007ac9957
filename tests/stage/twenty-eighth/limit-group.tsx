// The limits of the plan: rows that unfold, with a bar along their lower edge. What has a limit of its own lies in a fold
// below them. Decoys: that fold.

import { useFlag, useLive, useStage } from '../state.ts';
import { Fold, Group, Row, Track } from './list.tsx';
import { wordsOf } from './words.ts';

export function LimitGroup() {
  const { limits, fiveHour, weekly, others } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const out = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <Group title={limits.title} foot={limits.foot}>
      {!weeklyOnly && (
        <Limit {...fiveHour} percent={out ? 99 : untouched ? 100 : fiveHourLive} mark="codex-window-5h" />
      )}
      <Limit {...weekly} percent={out ? 0 : untouched ? 100 : weeklyLive} mark="codex-window-weekly" />
      <Fold label={others.title} note={others.note}>
        <ul className="calm-plain">
          {others.rows.map(([label, note, value]) => (
            <Row key={label} label={label} note={note} value={value} />
          ))}
        </ul>
      </Fold>
    </Group>
  );
}

interface LimitProps {
  label: string;
  reset: string;
  moment: string;
  inside: string;
  percent: number;
  mark: string;
}

function Limit({ label, reset, moment, inside, percent, mark }: LimitProps) {
  const { left, limits } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  return (
    <Fold
      label={label}
      note={untouched ? undefined : <time title={moment}>{reset}</time>}
      value={left(percent)}
      mark={mark}
      bar={<Track percent={percent} mark={mark} />}
    >
      <p data-control={mark}>{untouched ? inside : `${inside} ${limits.exact(moment)}`}</p>
    </Fold>
  );
}
