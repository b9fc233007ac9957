// Credits as a tile among those of the limits. With `workspace` the words of a transcribed screenshot, what
// is left of the month in a tile of its own.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';

export function CreditTile() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const empty = useFlag('credits-zero');
  const own = useLive('93,394.5', '93,391');
  const shared = useLive('2,402', '2,401');
  const id = useId();
  return (
    <article aria-labelledby={id} className="v8-tile">
      <div className="flex items-center justify-between gap-2">
        <h2 id={id} data-control={CREDITS} className="text-sm font-medium">
          {credits.title}
        </h2>
        <button type="button" data-control={CREDITS} className="text-sm underline">
          {credits.add}
        </button>
      </div>
      <p data-control={CREDITS}>
        <span className="v8-figure">{empty ? '0' : workspace ? shared : own}</span>{' '}
        <span className="text-sm text-token-text-secondary">{workspace ? 'workspace credits' : credits.unit}</span>
      </p>
      <p data-control={CREDITS} className="text-xs text-token-text-secondary">
        {workspace
          ? 'Shared workspace credits let you keep using Work and Codex beyond included usage.'
          : credits.about}
      </p>
    </article>
  );
}

export function MonthTile() {
  const id = useId();
  return (
    <article aria-labelledby={id} className="v8-tile">
      <div className="flex items-center justify-between gap-2">
        <h2 id={id} className="text-sm font-medium">
          Monthly limit
        </h2>
        <button type="button" className="text-sm underline">
          Increase
        </button>
      </div>
      <p>
        <span className="v8-figure">2,500</span>{' '}
        <span className="text-sm text-token-text-secondary">of 2,500 monthly credits left</span>
      </p>
      <p className="text-xs text-token-text-secondary">
        <time title="Sunday, December 20, 2026 at 12:00:00 AM PST">Resets in 26d 9h</time>
      </p>
    </article>
  );
}
