// The parts the ChatGPT pages of this set are put together from: groups of described terms between hairlines, meters, quiet
// buttons. Attributes as of a library whose parts carry a scope and a name.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';

export interface Marked {
  mark?: string | undefined;
}

interface GroupProps extends Marked {
  title: string;
  about?: ReactNode;
  aside?: ReactNode;
  /** Of the list alone, where its lines are the control too. */
  listMark?: string | undefined;
  children: ReactNode;
}

export function Group({ title, about, aside, mark, listMark, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v14-group">
      <div className="v14-group-head">
        <div>
          <h2 id={id} data-control={mark} className="v14-group-title">
            {title}
          </h2>
          {about && (
            <p data-control={mark} className="v14-note">
              {about}
            </p>
          )}
        </div>
        {aside}
      </div>
      <dl data-control={listMark} className="v14-list">
        {children}
      </dl>
    </section>
  );
}

interface ItemProps extends Marked {
  term: ReactNode;
  hint?: ReactNode;
  value?: ReactNode;
  /** Across the whole line, below the rest. */
  below?: ReactNode;
  action?: ReactNode;
}

export function Item({ term, hint, value, below, action, mark }: ItemProps) {
  return (
    <div data-scope="list" data-part="item" data-control={mark} className="v14-item">
      <dt>{term}</dt>
      {value !== undefined && <dd className="v14-value">{value}</dd>}
      {hint && <dd className="v14-hint">{hint}</dd>}
      {below && <dd className="v14-below">{below}</dd>}
      {action && <dd className="v14-action">{action}</dd>}
    </div>
  );
}

interface MeterProps {
  label: string;
  percent: number;
  text: string;
}

export function Meter({ label, percent, text }: MeterProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the library of this set draws its own
    <div
      role="meter"
      data-scope="meter"
      data-part="root"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      className="v14-meter"
    >
      <div data-scope="meter" data-part="range" style={{ width: `${percent}%` }} />
    </div>
  );
}

interface ButtonProps extends Marked {
  strong?: boolean;
  children: ReactNode;
}

export function Button({ strong = false, mark, children }: ButtonProps) {
  return (
    <button type="button" data-control={mark} className={strong ? 'v14-button v14-strong' : 'v14-button'}>
      {children}
    </button>
  );
}

/** A link that says no more than that there is more. */
export function More({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="v14-more">
      {children}
      <Icon name="chevron" size={14} />
    </a>
  );
}

interface ViewsProps {
  label: string;
  views: readonly [href: string, name: string][];
  current: string;
}

export function Views({ label, views, current }: ViewsProps) {
  return (
    <nav aria-label={label} className="v14-views">
      {views.map(([href, name]) => (
        <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
