// The limits of the overview: a card of settings rows, all of plain divs.

import { useFlag, useLive, useStage } from '../state.ts';
import { type Words, wordsOf } from './words.ts';

export function PlanLimits() {
  const words = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const fiveHour = useLive(weeklyZero ? 99 : 84, weeklyZero ? 98 : 83);
  const live = useLive(58, 57);
  return (
    <div className="f40-section">
      <div>
        <div className="font-medium">{words.limits.title}</div>
        <div className="text-xs text-token-text-secondary">
          {words.limits.about}{' '}
          <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
            {words.limits.more}
          </a>
        </div>
      </div>
      <div className="f40-card">
        {!weeklyOnly && <Limit row={words.fiveHour} words={words} percent={fiveHour} mark="codex-window-5h" />}
        <Limit row={words.weekly} words={words} percent={weeklyZero ? 0 : live} mark="codex-window-weekly" />
      </div>
    </div>
  );
}

interface LimitProps {
  row: Words['weekly'];
  words: Words;
  percent: number;
  mark: string;
}

function Limit({ row, words, percent, mark }: LimitProps) {
  const untouched = useFlag('untouched');
  return (
    <div className="@container/settings-row f40-row">
      <div className="f40-texts">
        <div data-control={mark}>{row.label}</div>
        {!untouched && (
          <div data-control={mark} className="text-xs text-token-text-secondary">
            <span title={row.moment}>{row.resets}</span>
          </div>
        )}
      </div>
      <div className="f40-meter">
        <span data-control={mark} className="tabular-nums">
          {words.left(untouched ? 100 : percent)}
        </span>
        <progress data-control={mark} max={100} value={untouched ? 100 : percent} aria-label={words.bar} />
      </div>
    </div>
  );
}
