// "Plan limits": a row for each window, what is left of it in words and in a native progress bar.

import { useFlag, useLive, useStage } from '../state.ts';
import { Card, Row, Section } from './settings-section.tsx';
import { wordsOf } from './words.ts';

export function PlanLimits({ nested }: { nested?: boolean }) {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLeft = useLive(81, 80);
  const weeklyLeft = useLive(58, 57);
  return (
    <Section title={limits.title} about={limits.about} nested={nested}>
      <Card>
        {!weeklyOnly && <Limit {...fiveHour} percent={spent ? 99 : fiveHourLeft} mark="codex-window-5h" />}
        <Limit {...weekly} percent={spent ? 0 : weeklyLeft} mark="codex-window-weekly" />
      </Card>
    </Section>
  );
}

interface LimitProps {
  label: string;
  reset: string;
  moment: string;
  percent: number;
  mark: string;
}

function Limit({ label, reset, moment, percent, mark }: LimitProps) {
  const { left, limits } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  const shown = untouched ? 100 : percent;
  return (
    <Row
      control={
        <>
          <span data-control={mark} className="text-sm tabular-nums text-token-text-secondary">
            {left(shown)}
          </span>
          <progress max={100} value={shown} aria-label={limits.remaining} data-control={mark} className="w-32" />
        </>
      }
    >
      <div data-control={mark} className="text-sm text-token-text-primary">
        {label}
      </div>
      {!untouched && (
        <div className="text-xs text-token-text-secondary">
          <span title={moment} data-control={mark}>
            {reset}
          </span>
        </div>
      )}
    </Row>
  );
}
