// "Balance": an article for each limit, and one for credits. The Spark model's windows and code review have their own
// articles of the same build, which are no note's.

import { useFlag, useLive } from '../state.ts';
import { codexWordsOf } from './codex-words.ts';

const CREDITS = 'codex-credits';
const SPARK = 'GPT-5.3-Codex-Spark';

export function CodexBalance() {
  const words = codexWordsOf(useFlag('german'));
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{words.balance}</h2>
      <div className="grid grid-cols-3 gap-4">
        {!weeklyOnly && (
          <LimitCard label={words.fiveHour} percent={fiveHour} resets={words.soon} mark="codex-window-5h" />
        )}
        <LimitCard label={words.weekly} percent={weekly} resets={words.later} mark="codex-window-weekly" />
        {!weeklyOnly && <LimitCard label={`${SPARK} ${words.fiveHour}`} percent={100} resets={words.soon} />}
        <LimitCard label={`${SPARK} ${words.weekly}`} percent={94} resets={words.later} />
        <LimitCard label={words.review} percent={76} resets={words.later} />
        <CreditsCard />
      </div>
    </section>
  );
}

interface LimitCardProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function LimitCard({ label, percent, resets, mark }: LimitCardProps) {
  const words = codexWordsOf(useFlag('german'));
  return (
    <article className="flex flex-col gap-2 rounded-2xl border border-token-border-light p-4">
      <header data-control={mark} className="text-sm text-token-text-secondary">
        {label}
      </header>
      <div data-control={mark}>
        <span className="text-2xl font-semibold">{words.percent(percent)}</span>
        <span className="text-sm text-token-text-secondary">{` ${words.remaining}`}</span>
      </div>
      <div data-control={mark} className="h-1.5 w-full overflow-hidden rounded-full bg-token-bg-tertiary">
        <div className="h-full rounded-full bg-token-blue" style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </div>
    </article>
  );
}

function CreditsCard() {
  const words = codexWordsOf(useFlag('german'));
  const none = useFlag('credits-zero');
  return (
    <article className="flex flex-col gap-2 rounded-2xl border border-token-border-light p-4">
      <header data-control={CREDITS} className="text-sm text-token-text-secondary">
        {words.credits}
      </header>
      <div data-control={CREDITS}>
        <span className="text-2xl font-semibold">{none ? '0' : words.amount}</span>
      </div>
      <div data-control={CREDITS} className="text-xs text-token-text-secondary">
        {words.extend}
      </div>
      <div>
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          {words.add}
        </button>
      </div>
    </article>
  );
}
