// The parts of the ChatGPT pages of this set: sections with a heading and a sentence, items with a smaller heading and a sentence
// of their own, and what stands at the end of an item. Each part says in an attribute which one it is.

import { type ReactNode, useId, useState } from 'react';

export interface Marked {
  mark?: string | undefined;
}

interface SectionProps extends Marked {
  title: string;
  lead?: ReactNode;
  level?: 2 | 3;
  children?: ReactNode;
}

export function Section({ title, lead, level = 2, mark, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section data-part="section" aria-labelledby={id} className="v16-section">
      <Heading id={id} data-part="section-heading" data-control={mark} className="v16-h2">
        {title}
      </Heading>
      {lead && (
        <p data-part="section-lead" data-control={mark} className="v16-lead">
          {lead}
        </p>
      )}
      {children}
    </section>
  );
}

interface ItemProps extends Marked {
  title: ReactNode;
  text?: ReactNode;
  level?: 3 | 4;
  /** What stands at the end of the item: a meter, a button, a switch. */
  children?: ReactNode;
}

export function Item({ title, text, level = 3, mark, children }: ItemProps) {
  const Heading = `h${level}` as const;
  return (
    <div data-part="item" className="v16-item">
      <div className="v16-item-text">
        <Heading data-part="item-heading" data-control={mark} className="v16-h3">
          {title}
        </Heading>
        {text && (
          <p data-part="item-text" data-control={mark} className="v16-text">
            {text}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

export function Meter({ label, percent, mark }: Marked & { label: string; percent: number }) {
  return (
    <meter data-control={mark} aria-label={label} min={0} max={100} value={percent} className="v16-meter">
      {percent}%
    </meter>
  );
}

export function Toggle({ label, mark }: Marked & { label: string }) {
  const [on, setOn] = useState(false);
  return (
    <button
      type="button"
      data-part="toggle"
      data-control={mark}
      aria-pressed={on}
      aria-label={label}
      className="v16-toggle"
      onClick={() => setOn(!on)}
    >
      <span aria-hidden="true" />
    </button>
  );
}

interface ButtonProps extends Marked {
  strong?: boolean;
  children: ReactNode;
}

export function Button({ strong = false, mark, children }: ButtonProps) {
  return (
    <button
      type="button"
      data-part="button"
      data-control={mark}
      className={strong ? 'v16-button v16-strong' : 'v16-button'}
    >
      {children}
    </button>
  );
}

interface ViewsProps {
  label: string;
  current: string;
  views: readonly (readonly [href: string, name: string])[];
}

/** Links to the views of a page. */
export function Views({ label, current, views }: ViewsProps) {
  return (
    <nav data-part="views" aria-label={label} className="v16-views">
      {views.map(([href, name]) => (
        <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** A choice of a few words, of which one holds. */
export function Choice({ label, options }: { label: string; options: readonly string[] }) {
  return (
    <fieldset className="v16-choice">
      <legend className="sr-only">{label}</legend>
      {options.map((option, index) => (
        <button key={option} type="button" aria-pressed={index === 0}>
          {option}
        </button>
      ))}
    </fieldset>
  );
}

export function Stack({ children }: { children: ReactNode }) {
  return <div className="v16-stack">{children}</div>;
}
