// The credits of the overview: one card, the balance over its reload. With `workspace` the words of a transcribed screenshot
//, and what is left of the month in a part of its own.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditCard() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <h2 id={id} data-control={CREDITS} className="text-base font-semibold">
        {credits.title}
      </h2>
      <p data-control={CREDITS} className="text-sm text-token-text-secondary">
        {workspace
          ? 'Shared workspace credits let you keep using Work and Codex beyond included usage.'
          : credits.about}
      </p>
      <div className="v5-card">
        {workspace ? <Shared /> : <Own />}
        <Reload />
        {workspace && <Month />}
      </div>
    </section>
  );
}

function Own() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const amount = useLive('93,394.5', '93,391');
  return (
    <div className="v5-line">
      <div className="grow">
        <p data-control={CREDITS} className="text-sm text-token-text-secondary">
          {credits.label}
        </p>
        <p data-control={CREDITS} className="text-lg font-semibold tabular-nums">
          {credits.amount(empty ? '0' : amount)}
        </p>
      </div>
      <button type="button" data-control={CREDITS} className="btn btn-primary">
        {credits.buy}
      </button>
    </div>
  );
}

function Shared() {
  const amount = useLive('2,402', '2,401');
  return (
    <div className="v5-line text-sm">
      <p data-control={CREDITS} className="grow">
        <b className="font-semibold">{amount}</b> workspace credits
      </p>
      <button type="button" data-control={CREDITS} className="btn btn-secondary">
        Add more
      </button>
    </div>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <div className="v5-line text-sm">
      <div className="grow" data-control={RELOAD}>
        <h3 className="flex items-center gap-2 font-medium">
          {reload.title} <span className="v5-off">{reload.state}</span>
        </h3>
        <p className="text-token-text-secondary">
          {reload.about} <em className="badge">{reload.offer}</em>
        </p>
      </div>
      <button type="button" aria-label={reload.name} data-control={RELOAD} className="btn btn-secondary">
        {reload.action}
      </button>
    </div>
  );
}

function Month() {
  return (
    <div className="v5-line text-sm">
      <div className="grow">
        <h3 className="font-medium">Workspace monthly credit limit</h3>
        <p>2,500 of 2,500 monthly credits left</p>
        <p title="Sunday, December 20, 2026 at 12:00:00 AM PST" className="text-xs text-token-text-secondary">
          Reset in 26d 9h
        </p>
      </div>
      <button type="button" className="btn btn-secondary">
        Increase monthly limit
      </button>
    </div>
  );
}
