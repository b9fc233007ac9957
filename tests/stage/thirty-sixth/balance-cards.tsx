// The cards under "Balance" of the legacy page: one for each window, one for the credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { codexWordsOf } from './codex-words.ts';

const CREDITS = 'codex-credits';

export function BalanceCards() {
  const words = codexWordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const workspace = useFlag('workspace');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const [sparkFiveHour, sparkWeekly] = words.spark;
  return (
    <section className="v36-section">
      <h2 className="v36-title">{words.balance}</h2>
      <div className="v36-grid">
        {!weeklyOnly && (
          <LimitCard label={words.fiveHour} percent={fiveHour} resets={words.soon} mark="codex-window-5h" />
        )}
        <LimitCard label={words.weekly} percent={weekly} resets={words.later} mark="codex-window-weekly" />
        <LimitCard label={sparkFiveHour ?? ''} percent={100} resets={words.soon} />
        <LimitCard label={sparkWeekly ?? ''} percent={94} resets={words.later} />
        {workspace && <LimitCard label={words.monthly} percent={64} resets={words.later} />}
        <LimitCard label={words.review} percent={76} resets={words.later} />
        <CreditsCard />
      </div>
    </section>
  );
}

interface LimitCardProps {
  label: string;
  percent: number;
  resets: string[];
  mark?: string;
}

function LimitCard({ label, percent, resets, mark }: LimitCardProps) {
  const { remaining } = codexWordsOf(useStage().flags);
  const [word, moment] = resets;
  return (
    <article className="v36-card v36-balance">
      <header data-control={mark} className="v36-muted">
        {label}
      </header>
      <div data-control={mark}>
        <span className="text-2xl font-semibold">{percent}%</span>
        <span className="v36-muted">{remaining}</span>
      </div>
      <div data-control={mark} className="v36-track">
        <div className="v36-fill" style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="v36-about">
        <span>{word}</span> <span>{moment}</span>
      </div>
    </article>
  );
}

function CreditsCard() {
  const { credits } = codexWordsOf(useStage().flags);
  const zero = useFlag('credits-zero');
  const live = useLive('33,564', '33,560');
  return (
    <article className="v36-card v36-balance">
      <header data-control={CREDITS} className="v36-muted">
        {credits.title}
      </header>
      <div data-control={CREDITS} className="text-2xl font-semibold">
        {zero ? '0' : live}
      </div>
      <div data-control={CREDITS} className="v36-about">
        {credits.about}
      </div>
      <div>
        <button type="button" data-control={CREDITS} className="v36-btn">
          <Icon name="plus" size={16} />
          <span>{credits.add}</span>
        </button>
      </div>
    </article>
  );
}
