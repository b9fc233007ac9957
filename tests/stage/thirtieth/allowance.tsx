// The limits of the overview: a big friendly card each, its number in pieces, and a time line of what comes next, in which
// each limit appears a second time (marked too). Decoys: code review with a pool of its own, the plan's renewal, a line that
// says the week is used up (`weekly-zero`).

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

const FIVE_HOUR = 'codex-window-5h';
const WEEKLY = 'codex-window-weekly';

function useWords() {
  return wordsOf(useStage().flags);
}

export function Allowance() {
  const { limits, fiveHour, weekly, review } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  const fiveHourLeft = untouched ? 100 : fiveHourLive;
  const weeklyLeft = untouched ? 100 : weeklyLive;
  const id = useId();
  return (
    <section aria-labelledby={id} className="v30-block">
      <h2 id={id} className="v30-heading">
        {limits.title}
      </h2>
      <p className="v30-caption">{limits.about}</p>
      {spent && (
        <p role="status" className="v30-card v30-tint-peach">
          {limits.out}
        </p>
      )}
      <div className="v30-pair">
        {!weeklyOnly && <BigCard {...fiveHour} percent={spent ? 99 : fiveHourLeft} mark={FIVE_HOUR} tint="peach" />}
        <BigCard {...weekly} percent={spent ? 0 : weeklyLeft} mark={WEEKLY} tint="mint" />
        <div className="v30-card v30-small-card">
          <h3>{review.label}</h3>
          <p>
            <b>{review.value}</b> {limits.left}
          </p>
          <p className="v30-caption">{review.caption}</p>
        </div>
      </div>
      {!untouched && <TimeLine />}
    </section>
  );
}

interface BigCardProps {
  label: string;
  caption: string;
  reset: string;
  moment: string;
  percent: number;
  mark: string;
  tint: string;
}

function BigCard({ label, caption, reset, moment, percent, mark, tint }: BigCardProps) {
  const { limits } = useWords();
  const untouched = useFlag('untouched');
  return (
    <article className={`v30-card v30-tint-${tint}`}>
      <header>
        <h3 data-control={mark} className="v30-name">
          {label}
        </h3>
        <p className="v30-caption">{caption}</p>
      </header>
      <p data-control={mark} className="v30-numeral">
        <span>{percent}</span>
        <small>%</small> <em>{limits.left}</em>
      </p>
      <div
        role="progressbar"
        data-control={mark}
        aria-label={limits.meter}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="v30-track"
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      {!untouched && (
        <footer data-control={mark} className="v30-caption">
          <time title={moment}>{reset}</time>
        </footer>
      )}
    </article>
  );
}

function TimeLine() {
  const { fiveHour, weekly, ahead } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const workspace = useFlag('workspace');
  const steps = [
    ...(weeklyOnly ? [] : [{ ...fiveHour, mark: FIVE_HOUR }]),
    { ...weekly, mark: WEEKLY },
    ...(workspace ? [] : [{ when: ahead.when, next: ahead.what, mark: undefined }]),
  ];
  return (
    <div className="v30-card">
      <p className="v30-name">
        <Icon name="bolt" size={16} /> {ahead.title}
      </p>
      <ol className="v30-line">
        {steps.map(({ when, next, mark }) => (
          <li key={next} data-control={mark}>
            <span className="v30-caption">{when}</span>
            <span>{next}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
