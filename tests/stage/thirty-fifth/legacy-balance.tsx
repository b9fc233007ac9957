// The balance of the older analytics page: an article for each limit and one for the credits. Decoys: the limits of the Spark
// model, of code review, of a workspace's month.

import { useFlag, useLive } from '../state.ts';
import type { LegacyWords } from './legacy-words.ts';
import { Button } from './settings-kit.tsx';

const CREDITS = 'codex-credits';

export function LegacyBalance({ words }: { words: LegacyWords }) {
  const weeklyOnly = useFlag('weekly-only');
  const workspace = useFlag('workspace');
  const out = useFlag('weekly-zero');
  const fiveHour = useLive(99, 98);
  const weekly = useLive(32, 31);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-medium">{words.balance}</h2>
      <div className="grid grid-cols-2 gap-4">
        {!weeklyOnly && (
          <LimitCard words={words} label={words.fiveHour} percent={fiveHour} at={words.soon} mark="codex-window-5h" />
        )}
        <LimitCard
          words={words}
          label={words.weekly}
          percent={out ? 0 : weekly}
          at={words.later}
          mark="codex-window-weekly"
        />
        {workspace ? (
          <LimitCard words={words} label={words.monthly} percent={76} at={words.nextMonth} />
        ) : (
          <>
            <LimitCard words={words} label={words.sparkFiveHour} percent={100} at={words.soon} />
            <LimitCard words={words} label={words.sparkWeekly} percent={94} at={words.later} />
            <LimitCard words={words} label={words.review} percent={88} at={words.later} />
          </>
        )}
        <CreditsCard words={words} />
      </div>
    </section>
  );
}

interface LimitCardProps {
  words: LegacyWords;
  label: string;
  percent: number;
  at: string;
  mark?: string;
}

function LimitCard({ words, label, percent, at, mark }: LimitCardProps) {
  return (
    <article className="flex flex-col gap-2 rounded-2xl border border-token-border-light p-4">
      <header data-control={mark} className="text-sm text-token-text-secondary">
        {label}
      </header>
      <div data-control={mark} className="flex items-baseline gap-1">
        <span className="text-2xl font-semibold tabular-nums">{percent}%</span>
        <span className="text-sm text-token-text-secondary">{words.left}</span>
      </div>
      <div data-control={mark} className="h-2 w-full overflow-hidden rounded-full bg-token-bg-tertiary">
        <div className="h-full rounded-full bg-green-500" style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="text-xs text-token-text-tertiary">
        {words.resets}
        {at}
      </div>
    </article>
  );
}

function CreditsCard({ words }: { words: LegacyWords }) {
  const none = useFlag('credits-zero');
  const amount = useLive('33,564', '33,561');
  return (
    <article className="flex flex-col gap-2 rounded-2xl border border-token-border-light p-4">
      <header data-control={CREDITS} className="text-sm text-token-text-secondary">
        {words.credits}
      </header>
      <span data-control={CREDITS} className="text-2xl font-semibold tabular-nums">
        {none ? '0' : amount}
      </span>
      <div data-control={CREDITS} className="text-xs text-token-text-tertiary">
        {words.creditsAbout}
      </div>
      <div className="flex">
        <Button mark={CREDITS}>{words.add}</Button>
      </div>
    </article>
  );
}
