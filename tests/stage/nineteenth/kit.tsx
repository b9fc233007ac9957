// The parts the ChatGPT pages of this set are put together from: sections whose title stands at the left of their cards, lines of a
// card, meters, tables. Attributes as of a library of unstyled components: `data-checked`, `data-orientation`, a meter that holds
// its own label and value.

import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';

export interface Marked {
  mark?: string | undefined;
}

interface SectionProps extends Marked {
  title: string;
  about?: ReactNode;
  /** Below the title. */
  aside?: ReactNode;
  level?: 2 | 4;
  children: ReactNode;
}

export function Section({ title, about, aside, level = 2, mark, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="v19-section">
      <div className="v19-section-head">
        <Heading id={id} data-control={mark} className="v19-section-title">
          {title}
        </Heading>
        {about && (
          <p data-control={mark} className="v19-note">
            {about}
          </p>
        )}
        {aside}
      </div>
      <div className="v19-section-body">{children}</div>
    </section>
  );
}

export function Card({ mark, children }: Marked & { children: ReactNode }) {
  return (
    <div data-control={mark} className="v19-card">
      {children}
    </div>
  );
}

interface LineProps extends Marked {
  label: ReactNode;
  about?: ReactNode;
  children?: ReactNode;
}

export function Line({ label, about, mark, children }: LineProps) {
  return (
    <div className="v19-line">
      <div data-control={mark} className="grow">
        <div className="text-sm">{label}</div>
        {about && <div className="v19-note">{about}</div>}
      </div>
      {children}
    </div>
  );
}

interface MeterProps extends Marked {
  label: string;
  value: string;
  percent: number;
}

/** A meter with its label at the left and its value at the right of the track's upper edge. */
export function Meter({ label, value, percent, mark }: MeterProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a meter that holds its label, as libraries build it
    <div
      role="meter"
      data-control={mark}
      aria-labelledby={id}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={value}
      className="v19-meter"
    >
      <span id={id} className="v19-meter-label">
        {label}
      </span>
      <span aria-hidden="true" className="v19-meter-value">
        {value}
      </span>
      <Track percent={percent} />
    </div>
  );
}

export function Track({ percent }: { percent: number }) {
  return (
    <div className="v19-track">
      <div className="v19-indicator" style={{ insetInlineStart: 0, width: `${percent}%` }} />
    </div>
  );
}

interface ButtonProps extends Marked {
  primary?: boolean;
  label?: string;
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ primary = false, label, mark, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      data-control={mark}
      aria-label={label}
      className={primary ? 'v19-button v19-primary' : 'v19-button'}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

export function More({ label }: { label: string }) {
  return (
    <button type="button" aria-haspopup="menu" aria-expanded="false" aria-label={label} className="v19-more">
      <Icon name="chevron" size={14} />
    </button>
  );
}

export function Toggle({ label, mark }: Marked & { label: string }) {
  const [on, setOn] = useState(false);
  const state = on ? { 'data-checked': '' } : { 'data-unchecked': '' };
  return (
    <button
      type="button"
      role="switch"
      data-control={mark}
      aria-checked={on}
      aria-label={label}
      className="v19-switch"
      onClick={() => setOn(!on)}
      {...state}
    >
      <span className="v19-thumb" {...state} />
    </button>
  );
}

export function Badge({ children }: { children: ReactNode }) {
  return <span className="v19-badge">{children}</span>;
}

/** A choice of a few, the first one taken. */
export function Choice({ label, options }: { label: string; options: readonly string[] }) {
  return (
    <div role="radiogroup" aria-label={label} className="v19-choice">
      {options.map((option, index) => (
        <label key={option}>
          <input type="radio" name={label} defaultChecked={index === 0} />
          <span>{option}</span>
        </label>
      ))}
    </div>
  );
}

interface TableProps extends Marked {
  columns: readonly string[];
  rows: readonly (readonly [string, ...ReactNode[]])[];
}

export function Table({ columns, rows, mark }: TableProps) {
  return (
    <table data-control={mark} className="v19-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
