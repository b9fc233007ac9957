// What the ChatGPT pages of this set are made of: a chip, a bar, a property of a list with its inline button, the head of
// a pane.

import type { ReactNode } from 'react';

interface Marked {
  /** The note this belongs to (see the README of the stage). */
  mark?: string | undefined;
}

export function Chip({ tone = 'plain', mark, children }: Marked & { tone?: string; children: ReactNode }) {
  return (
    <span data-control={mark} data-tone={tone} className="v29-chip">
      {children}
    </span>
  );
}

export function Bar({ percent, label, mark }: Marked & { percent: number; label: string }) {
  return (
    <div
      role="progressbar"
      data-control={mark}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="v29-bar"
    >
      <div style={{ width: `${percent}%` }} />
    </div>
  );
}

interface PropProps extends Marked {
  name: string;
  /** The inline button at the end, and what it is called in full. */
  edit?: string;
  editName?: string;
  children: ReactNode;
}

export function Prop({ name, edit, editName, mark, children }: PropProps) {
  return (
    <div data-control={mark} className="v29-prop">
      <dt>{name}</dt>
      <dd className="font-mono">{children}</dd>
      {edit && (
        <dd>
          <button type="button" aria-label={editName} className="v29-inline">
            {edit}
          </button>
        </dd>
      )}
    </div>
  );
}

export function PaneHead({ title, mark, children }: Marked & { title: string; children?: ReactNode }) {
  return (
    <header className="v29-pane-head">
      <h2 data-control={mark} className="text-lg font-semibold grow">
        {title}
      </h2>
      {children}
    </header>
  );
}

interface TableProps extends Marked {
  columns: string[];
  rows: string[][];
  label: string;
}

export function Table({ columns, rows, label, mark }: TableProps) {
  return (
    <table data-control={mark} aria-label={label} className="v29-table text-sm">
      <thead className="text-xs text-token-text-secondary">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join()}>
            {cells.map((cell, index) => (
              <td key={columns[index]} className={index === 1 ? undefined : 'font-mono'}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
