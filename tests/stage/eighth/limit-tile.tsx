// One limit as a tile: its name, how much is left in large figures, a meter, and when it starts over.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { wordsOf } from './words.ts';

interface LimitTileProps {
  limit: 'fiveHour' | 'weekly';
  /** Percent left, and the same a moment later. */
  left: [number, number];
  mark: string;
}

export function LimitTile({ limit, left, mark }: LimitTileProps) {
  const words = wordsOf(useStage().flags);
  const { label, reset, moment } = words[limit];
  const untouched = useFlag('untouched');
  const live = useLive(...left);
  const percent = untouched ? 100 : live;
  const id = useId();
  return (
    <article aria-labelledby={id} className="v8-tile">
      <div className="flex items-center justify-between gap-2">
        <h2 id={id} data-control={mark} className="text-sm font-medium">
          {label}
        </h2>
        <button type="button" aria-label={words.tiles.options} aria-haspopup="menu" className="v8-dots">
          ···
        </button>
      </div>
      <p data-control={mark}>
        <span className="v8-figure">{percent}%</span>{' '}
        <span className="text-sm text-token-text-secondary">{words.tiles.left}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter of divs, as component libraries build it */}
      <div
        role="meter"
        data-control={mark}
        aria-label={words.tiles.bar}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="v8-meter"
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      {!untouched && (
        <p data-control={mark} className="text-xs text-token-text-secondary">
          <time title={moment}>{reset}</time>
        </p>
      )}
    </article>
  );
}
