// The credits of the overview: the balance and its reload side by side. With `workspace` the words of a transcribed
// screenshot, of a workspace, the month's limit first.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { wordsOf } from './words.ts';

export function OverviewCredits() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const id = useId();
  return (
    <section aria-labelledby={id} className="v4-section">
      <h2 id={id} className="text-lg font-medium">
        {credits.title}
      </h2>
      {workspace && (
        <p className="text-sm text-token-text-secondary">
          Shared workspace credits let you keep using Work and Codex beyond included usage.
        </p>
      )}
      {workspace && <MonthlyLimit />}
      <div className="v4-pair">
        {workspace ? <Shared /> : <Own />}
        <Reload />
      </div>
    </section>
  );
}

function MonthlyLimit() {
  return (
    <div className="v4-card flex items-center justify-between gap-4 text-sm">
      <div>
        <div className="font-medium">Monthly limit</div>
        <div>2,500 of 2,500 monthly credits left</div>
        <div title="Sunday, December 20, 2026 at 12:00:00 AM PST" className="text-xs text-token-text-secondary">
          Resets in 26d 9h
        </div>
      </div>
      <button type="button" className="btn btn-secondary">
        Increase monthly limit
      </button>
    </div>
  );
}

function Own() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const amount = useLive('93,394.5', '93,391');
  return (
    <div className="v4-card v4-stacked">
      <div data-control="codex-credits" className="text-xs text-token-text-secondary">
        {credits.balance}
      </div>
      <div data-control="codex-credits" className="text-lg font-semibold tabular-nums">
        {credits.remaining(empty ? '0' : amount)}
      </div>
      <div className="flex items-center gap-3 text-sm">
        <button type="button" data-control="codex-credits" className="btn btn-primary">
          {credits.add}
        </button>
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
          {credits.learn}
        </a>
      </div>
    </div>
  );
}

function Shared() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const amount = useLive('2,402', '2,401');
  return (
    <div className="v4-card v4-stacked">
      <div data-control="codex-credits" className="text-lg font-semibold tabular-nums">
        {empty ? '0' : amount} workspace credits
      </div>
      <button type="button" data-control="codex-credits" className="btn btn-primary">
        {credits.add}
      </button>
    </div>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  const id = useId();
  return (
    <div className="v4-card v4-stacked">
      <label htmlFor={id} data-control="codex-auto-reload" className="flex items-center gap-3 text-sm font-medium">
        <span className="grow">{reload.title}</span>
        <input type="checkbox" role="switch" id={id} aria-checked="false" aria-label={reload.action} />
      </label>
      <p data-control="codex-auto-reload" className="text-xs text-token-text-secondary">
        {reload.about}
      </p>
      <span className="badge">{reload.offer}</span>
    </div>
  );
}
