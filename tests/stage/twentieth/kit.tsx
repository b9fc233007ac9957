// The component library of the ChatGPT pages: a panel with its heading, a description list, a meter that stands beside
// its reading, small tables.

import { type ReactNode, useId } from 'react';
import { useStage } from '../state.ts';
import type { Words } from './vocabulary.ts';
import { wordsFor } from './words.ts';

export function useWords(): Words {
  return wordsFor(useStage().flags);
}

interface PanelProps {
  title: string;
  about?: string | undefined;
  actions?: ReactNode;
  /** The note whose control the heading and its sentence are. */
  mark?: string | undefined;
  level?: 2 | 3 | 4;
  children: ReactNode;
}

export function Panel({ title, about, actions, mark, level = 2, children }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="lume-panel">
      <header className="lume-panel-head">
        <Heading id={id} data-control={mark} className="lume-title">
          {title}
        </Heading>
        {actions && <div className="lume-actions">{actions}</div>}
        {about && (
          <p data-control={mark} className="lume-about">
            {about}
          </p>
        )}
      </header>
      {children}
    </section>
  );
}

export function Details({ children }: { children: ReactNode }) {
  return <dl className="lume-details">{children}</dl>;
}

interface EntryProps {
  term: ReactNode;
  mark?: string | undefined;
  children: ReactNode;
}

export function Entry({ term, mark, children }: EntryProps) {
  return (
    <div className="lume-entry">
      <dt data-control={mark} className="lume-term">
        {term}
      </dt>
      <dd data-control={mark} className="lume-definition">
        {children}
      </dd>
    </div>
  );
}

interface MeterProps {
  percent: number;
  label: string;
  text: string;
}

export function Meter({ percent, label, text }: MeterProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a library's own meter, which it can style
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      className="lume-meter"
    >
      <div className="lume-meter-fill" style={{ width: `${percent}%` }} />
    </div>
  );
}

/** A number in a table cell with a bar before it. */
export function Gauge({ text, scale = 1 }: { text: string; scale?: number }) {
  const percent = Math.min(100, Number.parseFloat(text.replace(',', '.')) * scale);
  return (
    <span className="lume-gauge">
      <span aria-hidden="true" className="lume-gauge-track">
        <span className="lume-gauge-fill" style={{ width: `${percent}%` }} />
      </span>
      {text}
    </span>
  );
}

interface DataTableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  mark?: string | undefined;
}

export function DataTable({ caption, columns, rows, mark }: DataTableProps) {
  return (
    <table data-control={mark} className="lume-table">
      <caption className="sr-only">{caption}</caption>
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
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are constants
          <tr key={row}>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Button({ children, kind = 'plain' }: { children: ReactNode; kind?: 'plain' | 'strong' }) {
  return (
    <button type="button" data-kind={kind} className="lume-button">
      {children}
    </button>
  );
}

export function Badge({ children }: { children: ReactNode }) {
  return <span className="lume-badge">{children}</span>;
}
