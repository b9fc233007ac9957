// The limits of the plan: settings rows in a card, each with a native meter of what is left.

import { useFlag, useLive } from '../state.ts';
import { Section } from './parts.tsx';
import type { Words } from './words.ts';

export function PlanLimits({ words }: { words: Words['limits'] }) {
  const weeklyOnly = useFlag('weekly-only');
  const out = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const five = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Section title={words.title} about={words.about}>
      <div className="s43-card">
        {!weeklyOnly && (
          <LimitRow
            words={words}
            label={words.five}
            resets={untouched ? undefined : words.fiveResets}
            moment={words.fiveMoment}
            percent={untouched ? 100 : out ? 99 : five}
            mark="codex-window-5h"
          />
        )}
        <LimitRow
          words={words}
          label={words.weekly}
          resets={untouched ? undefined : words.weeklyResets}
          moment={words.weeklyMoment}
          percent={untouched ? 100 : out ? 0 : weekly}
          mark="codex-window-weekly"
        />
      </div>
    </Section>
  );
}

interface LimitRowProps {
  words: Words['limits'];
  label: string;
  resets: string | undefined;
  moment: string;
  percent: number;
  mark: string;
}

function LimitRow({ words, label, resets, moment, percent, mark }: LimitRowProps) {
  return (
    <div className="@container/settings-row s43-row">
      <div className="grow">
        <div data-control={mark} className="text-sm">
          {label}
        </div>
        {resets && (
          <div className="text-xs text-token-text-secondary">
            <span data-control={mark} title={moment}>
              {resets}
            </span>
          </div>
        )}
      </div>
      <div className="s43-meter">
        <span data-control={mark} className="text-sm tabular-nums">
          {words.left(percent)}
        </span>
        <progress data-control={mark} max={100} value={percent} aria-label={words.bar} />
      </div>
    </div>
  );
}
