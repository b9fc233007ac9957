// The parts the ChatGPT pages of this set are put together from, as of a house library: sections, cards, rows, segmented
// controls, lists of facts, a meter. `mark` names the notes a part is the control of.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';

interface Marked {
  mark?: string | undefined;
}

interface SectionProps extends Marked {
  title: string;
  about?: ReactNode;
  action?: ReactNode;
  /** Of the heading: deeper in a dialog, which has titles of its own. */
  level?: 2 | 4;
  children: ReactNode;
}

export function Section({ title, about, action, level = 2, mark, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section data-slot="section" aria-labelledby={id} className="v7-section">
      <div data-slot="section-header" className="v7-section-header">
        <div className="grow">
          <Heading id={id} data-control={mark} className="text-base font-semibold">
            {title}
          </Heading>
          {about && (
            <p data-control={mark} className="text-sm text-token-text-secondary">
              {about}
            </p>
          )}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

export function Card({ mark, children }: Marked & { children: ReactNode }) {
  return (
    <div data-slot="card" data-control={mark} className="v7-card">
      {children}
    </div>
  );
}

interface RowProps extends Marked {
  label: ReactNode;
  hint?: ReactNode;
  children?: ReactNode;
}

export function Row({ label, hint, mark, children }: RowProps) {
  return (
    <div data-slot="row" className="v7-row">
      <div className="grow">
        <div data-slot="row-label" data-control={mark} className="text-sm font-medium">
          {label}
        </div>
        {hint && (
          <div data-slot="row-hint" data-control={mark} className="text-xs text-token-text-secondary">
            {hint}
          </div>
        )}
      </div>
      {children && (
        <div data-slot="row-end" className="v7-row-end">
          {children}
        </div>
      )}
    </div>
  );
}

interface ButtonProps extends Marked {
  tone?: 'solid' | 'soft';
  children: ReactNode;
}

export function Button({ tone = 'soft', mark, children }: ButtonProps) {
  return (
    <button type="button" data-slot="button" data-tone={tone} data-control={mark} className="v7-button">
      {children}
    </button>
  );
}

export function Badge({ tone, mark, children }: Marked & { tone?: 'warning'; children: ReactNode }) {
  return (
    <span data-slot="badge" data-tone={tone} data-control={mark} className="v7-badge">
      {children}
    </span>
  );
}

/** One of a few: a group of radio buttons that looks like a row of buttons. */
export function Segmented({ label, options, mark }: Marked & { label: string; options: readonly string[] }) {
  const name = useId();
  return (
    <fieldset data-slot="segmented" data-control={mark} className="v7-segmented">
      <legend className="sr-only">{label}</legend>
      {options.map((option, index) => (
        <label key={option}>
          <input type="radio" name={name} value={option} defaultChecked={index === 0} className="sr-only" />
          {option}
        </label>
      ))}
    </fieldset>
  );
}

/** The same look for links between views of a page. */
export function SegmentedLinks({
  label,
  links,
}: {
  label: string;
  links: [href: string, name: string, on: boolean][];
}) {
  return (
    <nav data-slot="segmented" aria-label={label} className="v7-segmented">
      {links.map(([href, name, on]) => (
        <a key={href} href={href} aria-current={on ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

interface MeterProps extends Marked {
  label: string;
  percent: number;
  text: string;
}

export function Meter({ label, percent, text, mark }: MeterProps) {
  return (
    <div
      data-slot="meter"
      role="progressbar"
      data-control={mark}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      className="v7-meter"
    >
      <div data-slot="meter-fill" style={{ width: `${percent}%` }} />
    </div>
  );
}

/** A small button that tells more, in a tooltip. */
export function Tip({ label, text, mark }: Marked & { label: string; text: string }) {
  const id = useId();
  return (
    <span data-slot="tip" className="v7-tip">
      <button type="button" aria-label={label} aria-describedby={id} data-control={mark}>
        <Icon name="info" size={15} />
      </button>
      <span role="tooltip" id={id} hidden>
        {text}
      </span>
    </span>
  );
}
