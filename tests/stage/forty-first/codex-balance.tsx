// The balance of the older page: an article for each limit, and one for the credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { palabrasOf } from './palabras.ts';

const CREDITS = 'codex-credits';

export function Balance() {
  const { legacy } = palabrasOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const workspace = useFlag('workspace');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{legacy.balance}</h2>
      <div className="v41-grid">
        {!weeklyOnly && (
          <Limit label={legacy.fiveHour} percent={fiveHour} resets={legacy.soon} mark="codex-window-5h" />
        )}
        <Limit label={legacy.weekly} percent={weekly} resets={legacy.later} mark="codex-window-weekly" />
        {!weeklyOnly && <Limit label={legacy.sparkFiveHour} percent={100} resets={legacy.soon} />}
        <Limit label={legacy.sparkWeekly} percent={94} resets={legacy.later} />
        <Limit
          label={workspace ? legacy.monthly : legacy.codeReview}
          percent={workspace ? 100 : 76}
          resets={legacy.later}
        />
        <Credits />
      </div>
    </section>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Limit({ label, percent, resets, mark }: LimitProps) {
  const { legacy } = palabrasOf(useStage().flags);
  return (
    <article className="v41-article flex flex-col gap-3 rounded-2xl border border-token-border-light">
      <header className="text-sm text-token-text-secondary" data-control={mark}>
        {label}
      </header>
      <div data-control={mark}>
        <span className="text-2xl font-semibold">{legacy.percent(percent)}</span>
        <span className="text-sm text-token-text-secondary">{legacy.remaining}</span>
      </div>
      <div data-control={mark} className="v41-bar">
        <div style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </div>
    </article>
  );
}

function Credits() {
  const { legacy, amount } = palabrasOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const live = useLive(amount.legacy, amount.legacyLater);
  return (
    <article className="v41-article flex flex-col gap-3 rounded-2xl border border-token-border-light">
      <header data-control={CREDITS} className="text-sm text-token-text-secondary">
        {legacy.credits}
      </header>
      <span data-control={CREDITS} className="text-2xl font-semibold">
        {empty ? '0' : live}
      </span>
      <p data-control={CREDITS} className="text-xs text-token-text-secondary">
        {legacy.creditsAbout}
      </p>
      <div className="flex">
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          {legacy.add}
        </button>
      </div>
    </article>
  );
}
