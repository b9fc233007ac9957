// The windows of the plan, each a field of the grid: name with info button and reset at the left, number over its meter at the
// right. And the plan itself, a thin bar before them.

import { useFlag, useLive } from '../state.ts';
import { Field, Meter, Region, useWords } from './kit.tsx';

export function PlanBar() {
  const { plan } = useWords();
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <aside aria-label={plan.label} className="kit31-plan">
      <span className="kit31-help">{plan.label}</span>
      <strong className="font-medium">{plan.name}</strong>
      <span>{plan.price}</span>
      <a href="/#pricing" className="btn btn-secondary">
        {plan.action}
      </a>
    </aside>
  );
}

export function PlanLimits() {
  const { limits, fiveHour, weekly } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <Region title={limits.title} about={limits.about}>
      {!weeklyOnly && <WindowField window={fiveHour} percent={weeklyZero ? 99 : fiveHourLive} mark="codex-window-5h" />}
      <WindowField window={weekly} percent={weeklyZero ? 0 : weeklyLive} mark="codex-window-weekly" />
    </Region>
  );
}

interface WindowFieldProps {
  window: { label: string; more: string; reset: string; moment: string };
  percent: number;
  mark: string;
}

function WindowField({ window, percent, mark }: WindowFieldProps) {
  const { limits, left } = useWords();
  const untouched = useFlag('untouched');
  const { label, more, reset, moment } = window;
  const help = untouched ? limits.unused : <time title={moment}>{reset}</time>;
  return (
    <Field
      label={label}
      more={more}
      mark={mark}
      help={
        <>
          {help}
          {percent === 0 && <div className="kit31-warn">{limits.reached}</div>}
        </>
      }
      value={
        <Meter label={label} percent={untouched ? 100 : percent} text={left(untouched ? 100 : percent)} mark={mark} />
      }
    />
  );
}
