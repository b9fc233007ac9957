// Plan limits of a person: a row for each, which leads to its history; the bar and the reset stand below the line.

import { useFlag, useLive } from '../state.ts';
import { LeadingRow, List, Meter, Section } from './kit.tsx';
import { useWords } from './words.ts';
import type { Limit } from './words-english.ts';

export function LimitRows() {
  const { limits, fiveHour, weekly } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <Section title={limits.title} hint={limits.about}>
      <List>
        {!weeklyOnly && <LimitRow limit={fiveHour} percent={spent ? 99 : fiveHourLive} mark="codex-window-5h" />}
        <LimitRow limit={weekly} percent={spent ? 0 : weeklyLive} mark="codex-window-weekly" />
      </List>
    </Section>
  );
}

function LimitRow({ limit, percent, mark }: { limit: Limit; percent: number; mark: string }) {
  const { left, meter } = useWords();
  const untouched = useFlag('untouched');
  const share = untouched ? 100 : percent;
  return (
    <LeadingRow
      href="/settings/usage?tab=analytics"
      label={limit.label}
      value={left(share)}
      mark={mark}
      below={
        <>
          <Meter label={meter} percent={share} text={left(share)} />
          {!untouched && (
            <p className="v18-hint">
              <time title={limit.moment}>{limit.reset}</time>
            </p>
          )}
        </>
      }
    />
  );
}
