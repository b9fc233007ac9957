// What the ChatGPT settings of this set are made of: a group with a title, a row of two columns (words at the left, value or
// control at the right), a meter with its captions under it, and details that open in place.

import { type ReactNode, useId } from 'react';
import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { type Words, wordsOf } from './words.ts';

export function useWords(): Words {
  return wordsOf(useStage().flags);
}

interface GroupProps {
  title: string;
  about?: string;
  aside?: ReactNode;
  /** The note whose control the whole group is. */
  mark?: string | undefined;
  children: ReactNode;
}

export function Group({ title, about, aside, mark, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="st-group">
      <header className="flex items-end justify-between gap-4">
        <div className="min-w-0">
          <h2 id={id} data-control={mark} className="text-base font-semibold">
            {title}
          </h2>
          {about && (
            <p data-control={mark} className="text-sm text-token-text-secondary">
              {about}
            </p>
          )}
        </div>
        {aside}
      </header>
      <div className="st-list">{children}</div>
    </section>
  );
}

interface RowProps {
  title: ReactNode;
  about?: ReactNode;
  mark?: string | undefined;
  children?: ReactNode;
}

export function Row({ title, about, mark, children }: RowProps) {
  return (
    <div className="st-row">
      <div className="min-w-0">
        <div data-control={mark} className="text-sm font-medium">
          {title}
        </div>
        {about && (
          <div data-control={mark} className="text-sm text-token-text-secondary">
            {about}
          </div>
        )}
      </div>
      <div className="st-side">{children}</div>
    </div>
  );
}

interface MeterProps {
  label: string;
  percent: number;
  /** The percentage in words. */
  text: string;
  caption?: ReactNode;
  mark?: string | undefined;
}

export function Meter({ label, percent, text, caption, mark }: MeterProps) {
  return (
    <div className="st-meter">
      <div
        role="progressbar"
        data-control={mark}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        className={percent < 10 ? 'st-track st-track-low' : 'st-track'}
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      <p className="st-caption">
        <span data-control={mark} className="font-medium text-token-text-primary tabular-nums">
          {text}
        </span>
        {caption && <span data-control={mark}>{caption}</span>}
      </p>
    </div>
  );
}

export function More({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="st-more">
      <summary>
        <Icon name="chevron" size={16} />
        {summary}
      </summary>
      <div className="st-more-body">{children}</div>
    </details>
  );
}
