// The parts the ChatGPT pages of this set are put together from: sections with a large title, lists of rows in one bordered card,
// rows that lead on and end in a chevron, and segmented controls. Attributes as of a library of unstyled components.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';

export interface Marked {
  mark?: string | undefined;
}

interface SectionProps extends Marked {
  title: string;
  hint?: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

export function Section({ title, hint, aside, level = 2, mark, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="v18-section">
      <div className="v18-section-head">
        <div className="grow">
          <Heading id={id} data-control={mark} className={level === 2 ? 'v18-heading' : 'v18-subheading'}>
            {title}
          </Heading>
          {hint && (
            <p data-control={mark} className="v18-hint">
              {hint}
            </p>
          )}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}

export function List({ mark, children }: Marked & { children: ReactNode }) {
  return (
    <ul data-slot="list" data-control={mark} className="v18-card v18-list">
      {children}
    </ul>
  );
}

interface RowProps extends Marked {
  label: ReactNode;
  hint?: ReactNode;
  value?: ReactNode;
  /** Below the line, as wide as the row. */
  below?: ReactNode;
  /** What stands at the end, instead of a chevron. */
  children?: ReactNode;
}

/** A row that ends in controls of its own. */
export function Row({ label, hint, value, below, mark, children }: RowProps) {
  return (
    <li data-slot="list-item" data-control={mark} className="v18-row">
      <div className="v18-line">
        <Texts label={label} hint={hint} />
        {value && <span className="v18-value">{value}</span>}
        {children}
      </div>
      {below}
    </li>
  );
}

/** A row that is one large button, or a link, and ends in a chevron. */
export function LeadingRow({ label, hint, value, below, mark, href }: RowProps & { href?: string }) {
  const content = (
    <>
      <Texts label={label} hint={hint} />
      {value && <span className="v18-value">{value}</span>}
      <span className="v18-chevron">
        <Icon name="chevron" size={16} />
      </span>
    </>
  );
  return (
    <li data-slot="list-item" data-control={mark} className="v18-row">
      {href ? (
        <a href={href} className="v18-line">
          {content}
        </a>
      ) : (
        <button type="button" aria-haspopup="dialog" className="v18-line">
          {content}
        </button>
      )}
      {below}
    </li>
  );
}

function Texts({ label, hint }: Pick<RowProps, 'label' | 'hint'>) {
  return (
    <span className="v18-texts">
      <span className="v18-label">{label}</span>
      {hint && <span className="v18-hint">{hint}</span>}
    </span>
  );
}

interface SegmentsProps {
  label: string;
  options: readonly (Marked & { key: string; name: string })[];
  current: string;
  onPick?: (key: string) => void;
}

export function Segments({ label, options, current, onPick }: SegmentsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the library has a group, not a fieldset
    <div role="group" aria-label={label} data-orientation="horizontal" className="v18-segments">
      {options.map(({ key, name, mark }) => (
        // biome-ignore lint/a11y/useSemanticElements: and buttons in the role of radios
        <button
          key={key}
          type="button"
          role="radio"
          aria-checked={key === current}
          data-state={key === current ? 'on' : 'off'}
          data-control={mark}
          onClick={() => onPick?.(key)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** The library's meter: a role of its own, its text for those who hear it. */
export function Meter({ label, percent, text }: { label: string; percent: number; text: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the library has no <meter>
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      className="v18-meter"
    >
      <div data-slot="indicator" style={{ insetInlineStart: 0, width: `${percent}%` }} />
    </div>
  );
}

interface ButtonProps extends Marked {
  filled?: boolean;
  children: ReactNode;
}

export function Button({ filled = false, mark, children }: ButtonProps) {
  return (
    <button type="button" data-control={mark} className={filled ? 'v18-button v18-filled' : 'v18-button'}>
      {children}
    </button>
  );
}

export function Badge({ children }: { children: ReactNode }) {
  return <span className="v18-badge">{children}</span>;
}
