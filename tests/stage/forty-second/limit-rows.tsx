// The limits of a plan: one row for each window, its reset with the moment in the title, what is left, the native bar.

import { useFlag, useLive, useStage } from '../state.ts';
import { Quantity, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

export function LimitRows() {
  const words = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  const left = (live: number, atEnd: number) => (spent ? atEnd : untouched ? 100 : live);
  return (
    <Section title={words.limits} about={words.limitsAbout}>
      {!weeklyOnly && (
        <LimitRow
          label={words.fiveHour}
          resets={words.fiveHourResets}
          moment={words.fiveHourMoment}
          percent={left(fiveHourLive, 99)}
          mark="codex-window-5h"
        />
      )}
      <LimitRow
        label={words.weekly}
        resets={words.weeklyResets}
        moment={words.weeklyMoment}
        percent={left(weeklyLive, 0)}
        mark="codex-window-weekly"
      />
    </Section>
  );
}

interface LimitRowProps {
  label: string;
  resets: string;
  moment: string;
  percent: number;
  mark: string;
}

function LimitRow({ label, resets, moment, percent, mark }: LimitRowProps) {
  const words = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  return (
    <div className="@container/settings-row">
      <div className="_row_q42x">
        <div className="_body_q42x">
          <div data-control={mark}>{label}</div>
          {!untouched && (
            <div data-control={mark} className="_about_q42x text-token-text-secondary">
              <span title={moment}>{resets}</span>
            </div>
          )}
        </div>
        <div className="_meter_q42x">
          <div>
            <Quantity number={percent} wording={words.left} mark={mark} />
          </div>
          <progress max={100} value={percent} aria-label={words.remaining} data-control={mark} className="_bar_q42x" />
        </div>
      </div>
    </div>
  );
}
