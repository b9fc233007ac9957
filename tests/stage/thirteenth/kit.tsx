// The parts the ChatGPT pages of this set are put together from: blocks with a title above a card, lines within it, choices, and
// meters whose element holds the label, the value and the track, as one headless library draws them.

import { type ReactNode, useId, useState } from 'react';

export interface Marked {
  mark?: string | undefined;
}

interface BlockProps extends Marked {
  title: string;
  about?: ReactNode;
  aside?: ReactNode;
  /** Marks the card itself too. */
  markCard?: boolean;
  children: ReactNode;
}

export function Block({ title, about, aside, mark, markCard = false, children }: BlockProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v13-block">
      <div className="v13-block-head">
        <h2 id={id} data-control={mark} className="grow text-base font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      {about && (
        <p data-control={mark} className="v13-quiet">
          {about}
        </p>
      )}
      <div data-control={markCard ? mark : undefined} className="v13-card">
        {children}
      </div>
    </section>
  );
}

interface LineProps extends Marked {
  title: ReactNode;
  about?: ReactNode;
  children?: ReactNode;
}

export function Line({ title, about, mark, children }: LineProps) {
  return (
    <div className="v13-line">
      <div className="grow">
        <div data-control={mark} className="text-sm font-medium">
          {title}
        </div>
        {about && (
          <div data-control={mark} className="v13-quiet">
            {about}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}

interface MeterProps extends Marked {
  label: string;
  value: string;
  percent: number;
  children?: ReactNode;
}

export function Meter({ label, value, percent, mark, children }: MeterProps) {
  const id = useId();
  return (
    <div className="v13-meter-line">
      {/* biome-ignore lint/a11y/useSemanticElements: as the library draws it */}
      <div
        role="meter"
        data-control={mark}
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={value}
        className="v13-meter"
      >
        <span id={id} role="presentation" className="text-sm font-medium">
          {label}
        </span>
        <span aria-hidden="true" className="v13-value">
          {value}
        </span>
        <div className="v13-track">
          <div data-orientation="horizontal" style={{ width: `${percent}%` }} />
        </div>
      </div>
      {children}
    </div>
  );
}

export function Toggle({ label, mark }: Marked & { label: string }) {
  const [on, setOn] = useState(false);
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      data-control={mark}
      data-checked={on ? '' : undefined}
      data-unchecked={on ? undefined : ''}
      className="v13-switch"
      onClick={() => setOn(!on)}
    >
      <span data-checked={on ? '' : undefined} />
    </button>
  );
}

interface ButtonProps extends Marked {
  filled?: boolean;
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ filled = false, mark, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      data-control={mark}
      className={filled ? 'v13-button v13-filled' : 'v13-button'}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface ChoiceProps {
  label: string;
  options: readonly (readonly [key: string, name: string])[];
  current: string;
  onPick?: (key: string) => void;
}

/** One of a few, as a group of toggle buttons. */
export function Choice({ label, options, current, onPick }: ChoiceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the library draws it
    <div role="group" aria-label={label} className="v13-choice">
      {options.map(([key, name]) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === current}
          data-pressed={key === current ? '' : undefined}
          onClick={() => onPick?.(key)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

export function Badge({ children }: { children: ReactNode }) {
  return <span className="v13-badge">{children}</span>;
}
