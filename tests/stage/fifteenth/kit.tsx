// The parts the ChatGPT pages of this set are put together from: cards with slots for title, action, content and footer, rings that
// show what is left, tabs as pills, and a table in a card.

import { type ReactNode, useState } from 'react';
import { Icon } from '../ui/icon.tsx';

export interface Marked {
  mark?: string | undefined;
}

interface CardProps extends Marked {
  title: ReactNode;
  about?: ReactNode;
  action?: ReactNode;
  footer?: ReactNode;
  /** How many columns of the board it takes. */
  span?: 1 | 2 | 3;
  children?: ReactNode;
}

export function Card({ title, about, action, footer, span = 1, mark, children }: CardProps) {
  return (
    <div data-slot="card" className={`v15-card v15-span-${span}`}>
      <div data-slot="card-header">
        <div className="grow">
          <div data-slot="card-title" data-control={mark}>
            {title}
          </div>
          {about && (
            <div data-slot="card-description" data-control={mark}>
              {about}
            </div>
          )}
        </div>
        {action && <div data-slot="card-action">{action}</div>}
      </div>
      {children && <div data-slot="card-content">{children}</div>}
      {footer && <div data-slot="card-footer">{footer}</div>}
    </div>
  );
}

interface RingProps extends Marked {
  label: string;
  percent: number;
  /** What stands in the ring: the share, and a word below it. */
  share: string;
  word: string;
}

export function Ring({ label, percent, share, word, mark }: RingProps) {
  const length = 2 * Math.PI * 44;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the library draws its meter as a div
    <div
      role="meter"
      data-slot="meter"
      data-control={mark}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${share} ${word}`}
      className="v15-ring"
    >
      <svg aria-hidden="true" viewBox="0 0 100 100">
        <circle cx="50" cy="50" r="44" />
        <circle cx="50" cy="50" r="44" strokeDasharray={`${(length * percent) / 100} ${length}`} />
      </svg>
      <div>
        <div className="v15-share">{share}</div>
        <div className="v15-small">{word}</div>
      </div>
    </div>
  );
}

export function Stat({ value, caption, mark }: Marked & { value: ReactNode; caption: ReactNode }) {
  return (
    <div data-slot="stat" data-control={mark}>
      <div className="v15-value">{value}</div>
      <div className="v15-small">{caption}</div>
    </div>
  );
}

interface ButtonProps extends Marked {
  variant?: 'default' | 'outline' | 'ghost';
  children: ReactNode;
}

export function Button({ variant = 'outline', mark, children }: ButtonProps) {
  return (
    <button
      type="button"
      data-slot="button"
      data-control={mark}
      data-variant={variant}
      className={`v15-button v15-${variant}`}
    >
      {children}
    </button>
  );
}

/** A menu of a card: three dots. */
export function Menu({ label }: { label: string }) {
  return (
    <button type="button" aria-label={label} aria-haspopup="menu" aria-expanded="false" className="v15-menu">
      ⋯
    </button>
  );
}

export function Tip({ label, text, mark }: Marked & { label: string; text: string }) {
  return (
    <button type="button" aria-label={label} title={text} data-control={mark} className="v15-menu">
      <Icon name="info" size={15} />
    </button>
  );
}

export function Toggle({ label, mark }: Marked & { label: string }) {
  const [on, setOn] = useState(false);
  return (
    <button
      type="button"
      role="switch"
      data-slot="switch"
      data-control={mark}
      aria-checked={on}
      aria-label={label}
      className="v15-switch"
      onClick={() => setOn(!on)}
    >
      <span data-slot="switch-thumb" />
    </button>
  );
}

interface TabsProps {
  label: string;
  tabs: readonly (Marked & { key: string; name: ReactNode })[];
  current: string;
  onPick?: (key: string) => void;
}

export function Tabs({ label, tabs, current, onPick }: TabsProps) {
  return (
    <div role="tablist" data-slot="tabs-list" aria-label={label} className="v15-tabs">
      {tabs.map(({ key, name, mark }) => (
        <button
          key={key}
          type="button"
          role="tab"
          data-slot="tabs-trigger"
          data-active={key === current || undefined}
          data-control={mark}
          aria-selected={key === current}
          onClick={() => onPick?.(key)}
        >
          {name}
        </button>
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
    <table data-slot="table" data-control={mark} className="v15-table">
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
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
          <tr key={row}>
            {cells.map((cell, index) => (
              <td key={columns[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Badge({ mark, children }: Marked & { children: ReactNode }) {
  return (
    <span data-slot="badge" data-control={mark} className="v15-badge">
      {children}
    </span>
  );
}
