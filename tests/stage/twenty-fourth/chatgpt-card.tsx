// The cards of this set's ChatGPT pages: a header (title, "i", badge), a big number, a bar, a small caption, a footer.

import { type ReactNode, useId } from 'react';
import { Hint } from './hint.tsx';
import { Progress } from './progress.tsx';

interface CardProps {
  title: ReactNode;
  /** What the "i" is called, and what it tells. */
  hint?: readonly [label: string, text: string] | undefined;
  badge?: ReactNode;
  aside?: ReactNode;
  mark?: string | undefined;
  wide?: boolean;
  children?: ReactNode;
}

export function Card({ title, hint, badge, aside, mark, wide = false, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-slot="card" className={wide ? 'v24-card v24-wide' : 'v24-card'}>
      <header data-slot="card-header" className="v24-card-header">
        <h3 id={id} data-slot="card-title" data-control={mark} className="text-sm font-medium">
          {title}
        </h3>
        {hint && (
          <Hint
            label={hint[0]}
            text={hint[1]}
            mark={mark}
            className="v24-hint text-token-text-secondary"
            tipClass="v24-tip"
          />
        )}
        {badge && <span className="badge">{badge}</span>}
        {aside && <div className="v24-aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}

interface FigureProps {
  /** The number; `unit` stands behind it, `lead` before. */
  figure: string;
  unit?: string | undefined;
  lead?: string | undefined;
  caption?: ReactNode;
  mark?: string | undefined;
}

export function Figure({ figure, unit, lead, caption, mark }: FigureProps) {
  return (
    <>
      <p data-control={mark} className="v24-figure tabular-nums">
        {lead && <span className="text-sm text-token-text-secondary">{lead}</span>}
        <span>{figure}</span>
        {unit && <span className="text-sm text-token-text-secondary">{unit}</span>}
      </p>
      {caption && (
        <p data-control={mark} className="text-xs text-token-text-secondary">
          {caption}
        </p>
      )}
    </>
  );
}

interface BarProps {
  percent: number;
  label: string;
  text?: string;
  mark?: string | undefined;
}

export function Bar(props: BarProps) {
  return <Progress {...props} className="v24-track" barClass="v24-bar" />;
}
