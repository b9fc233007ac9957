// Plan limits of somebody in a workspace: bordered cards side by side, with the number above everything else. The month's credits are
// the workspace's own limit and no control of a note.

import { useFlag, useLive } from '../state.ts';
import { Badge, Section } from './kit.tsx';
import { useWords } from './words.ts';
import type { Limit } from './words-english.ts';

const MONTHLY: Limit = {
  label: 'Monthly credit limit',
  reset: 'Resets March 1',
  moment: 'Wednesday, March 1, 2028 at 12:00:00 AM PST',
};

export function WorkspaceCards() {
  const { limits, fiveHour, weekly } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <Section title={limits.title} hint="Your share of what Acme Robotics includes for every member.">
      <div className="v18-cards">
        {!weeklyOnly && <LimitCard limit={fiveHour} percent={spent ? 99 : fiveHourLive} mark="codex-window-5h" />}
        <LimitCard limit={weekly} percent={spent ? 0 : weeklyLive} mark="codex-window-weekly" />
        <LimitCard limit={MONTHLY} percent={76} />
      </div>
    </Section>
  );
}

function LimitCard({ limit, percent, mark }: { limit: Limit; percent: number; mark?: string }) {
  const { meter } = useWords();
  return (
    <article data-control={mark} className="v18-card v18-limit-card">
      <p className="v18-figure">
        {percent}% <small>left</small>
      </p>
      <progress max={100} value={percent} aria-label={meter} className="w-full" />
      <h3 className="v18-label">{limit.label}</h3>
      <p className="v18-hint">
        <span title={limit.moment}>{limit.reset}</span>
      </p>
      {percent === 0 && <Badge>Limit reached</Badge>}
    </article>
  );
}
