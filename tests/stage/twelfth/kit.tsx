// The parts the ChatGPT pages of this set are put together from: groups of list rows in one narrow column, rings for shares, segments
// for views. Attributes as of a library that names the parts of its components.

import { type ReactNode, useId, useState } from 'react';

export interface Marked {
  mark?: string | undefined;
}

interface GroupProps extends Marked {
  title: string;
  about?: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

export function Group({ title, about, aside, level = 2, mark, children }: GroupProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="v12-group">
      <div className="v12-group-head">
        <Heading id={id} data-control={mark} className="v12-group-title">
          {title}
        </Heading>
        {aside}
      </div>
      <ul className="v12-list">{children}</ul>
      {about && (
        <p data-control={mark} className="v12-note">
          {about}
        </p>
      )}
    </section>
  );
}

interface ItemProps extends Marked {
  lead?: ReactNode;
  label: ReactNode;
  hint?: ReactNode;
  children?: ReactNode;
}

export function Item({ lead, label, hint, mark, children }: ItemProps) {
  return (
    <li className="v12-item">
      {lead}
      <div className="grow">
        <div data-control={mark} className="v12-label">
          {label}
        </div>
        {hint && (
          <div data-control={mark} className="v12-hint">
            {hint}
          </div>
        )}
      </div>
      {children}
    </li>
  );
}

export function Ring({ label, percent, text, mark }: Marked & { label: string; percent: number; text: string }) {
  return (
    <div
      data-scope="progress"
      data-part="root"
      role="progressbar"
      data-control={mark}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      className="v12-ring"
    >
      <svg aria-hidden="true" data-part="circle" viewBox="0 0 36 36" width={36} height={36}>
        <circle data-part="circle-track" cx={18} cy={18} r={15} pathLength={100} />
        <circle
          data-part="circle-range"
          cx={18}
          cy={18}
          r={15}
          pathLength={100}
          strokeDasharray={`${percent} 100`}
          transform="rotate(-90 18 18)"
        />
      </svg>
    </div>
  );
}

export function Switch({ label, mark }: Marked & { label: string }) {
  const [on, setOn] = useState(false);
  const state = on ? 'checked' : 'unchecked';
  return (
    <label data-scope="switch" data-part="root" data-state={state} data-control={mark} className="v12-switch">
      <input type="checkbox" aria-label={label} checked={on} onChange={() => setOn(!on)} className="sr-only" />
      <span data-part="control" data-state={state} aria-hidden="true">
        <span data-part="thumb" data-state={state} />
      </span>
    </label>
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
      className={filled ? 'v12-button v12-filled' : 'v12-button'}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface SegmentsProps {
  label: string;
  options: readonly (readonly [value: string, name: string])[];
  current: string;
  onPick?: (value: string) => void;
}

export function Segments({ label, options, current, onPick }: SegmentsProps) {
  const name = useId();
  return (
    <div data-scope="segment-group" data-part="root" role="radiogroup" aria-label={label} className="v12-segments">
      {options.map(([value, text]) => (
        <label key={value} data-part="item" data-state={value === current ? 'checked' : 'unchecked'}>
          <span data-part="item-text">{text}</span>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === current}
            onChange={() => onPick?.(value)}
            className="sr-only"
          />
        </label>
      ))}
    </div>
  );
}
