// Plan limits as a description list: the window's name, then its reading with the meter beside it and the reset below.

import { useFlag, useLive } from '../state.ts';
import { Badge, Details, Entry, Meter, Panel, useWords } from './kit.tsx';
import type { Limit } from './vocabulary.ts';

export function LimitsPanel() {
  const { limits } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  return (
    <Panel title={limits.title} about={limits.about}>
      <Details>
        {!weeklyOnly && <LimitEntry limit={limits.fiveHour} mark="codex-window-5h" {...(weeklyZero && { left: 99 })} />}
        <LimitEntry limit={limits.weekly} mark="codex-window-weekly" {...(weeklyZero && { left: 0 })} />
      </Details>
    </Panel>
  );
}

function LimitEntry({ limit, mark, left }: { limit: Limit; mark: string; left?: number }) {
  const words = useWords();
  const live = useLive(...limit.left);
  const percent = left ?? live;
  const resets = useLive(...limit.resets);
  const untouched = useFlag('untouched');
  const text = words.left(percent);
  return (
    <Entry term={limit.label} mark={mark}>
      <div className="lume-reading">
        <span className="lume-value">{text}</span>
        <Meter percent={percent} label={words.meterLabel} text={text} />
        {percent === 0 && <Badge>{words.reached}</Badge>}
      </div>
      {!untouched && (
        <span title={limit.moment} className="lume-hint">
          {resets}
        </span>
      )}
    </Entry>
  );
}
