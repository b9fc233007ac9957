// The parts of this set's component library, in the manner of Base UI: slots named in attributes, states as attributes without
// values, roles on plain elements. Both sites use them with their own classes.

import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';

export interface Marked {
  /** The notes this part is the control of. */
  mark?: string | undefined;
}

interface ButtonProps extends Marked {
  label?: string | undefined;
  className?: string | undefined;
  popup?: 'menu' | 'dialog';
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ label, className, popup, mark, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      data-slot="button"
      data-control={mark}
      aria-label={label}
      aria-haspopup={popup}
      aria-expanded={popup ? false : undefined}
      className={className}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface ProgressProps extends Marked {
  percent: number;
  text: string;
  label?: string | undefined;
  labelledBy?: string | undefined;
  className?: string | undefined;
  fillClass?: string | undefined;
}

/** The width of the fill is drawn by an SVG, which needs no inline style. */
export function Progress({ percent, text, label, labelledBy, className, fillClass, mark }: ProgressProps) {
  return (
    <div
      role="progressbar"
      data-slot="progress"
      data-control={mark}
      data-progressing={percent < 100 ? '' : undefined}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      aria-label={label}
      aria-labelledby={labelledBy}
      className={className}
    >
      <svg data-slot="progress-indicator" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
        <rect width={percent} height="1" className={fillClass} />
      </svg>
    </div>
  );
}

interface SwitchProps extends Marked {
  label?: string;
  labelledBy?: string;
  initially?: boolean;
  className?: string | undefined;
}

export function Switch({ label, labelledBy, initially = false, className, mark }: SwitchProps) {
  const [on, setOn] = useState(initially);
  return (
    <button
      type="button"
      role="switch"
      data-slot="switch"
      data-control={mark}
      data-checked={on ? '' : undefined}
      data-unchecked={on ? undefined : ''}
      aria-checked={on}
      aria-label={label}
      aria-labelledby={labelledBy}
      className={className}
      onClick={() => setOn(!on)}
    >
      <span data-slot="switch-thumb" data-checked={on ? '' : undefined} />
    </button>
  );
}

interface SelectProps extends Marked {
  label: string;
  value: string;
  className?: string | undefined;
}

export function Select({ label, value, className, mark }: SelectProps) {
  return (
    <button
      type="button"
      role="combobox"
      data-slot="select-trigger"
      data-control={mark}
      aria-haspopup="listbox"
      aria-expanded="false"
      aria-label={label}
      className={className}
    >
      <span data-slot="select-value">{value}</span>
      <Icon name="chevron" size={14} />
    </button>
  );
}

/** A button that explains something on hover; the text stands in the document for readers of the screen. */
export function Hint({ label, text, className, mark }: Marked & { label: string; text: string; className?: string }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        data-slot="tooltip-trigger"
        data-control={mark}
        aria-label={label}
        aria-describedby={id}
        className={className}
      >
        <Icon name="info" size={14} />
      </button>
      <span id={id} hidden>
        {text}
      </span>
    </>
  );
}

interface DataTableProps extends Marked {
  label: string;
  columns: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  className?: string | undefined;
}

export function DataTable({ label, columns, rows, className, mark }: DataTableProps) {
  return (
    <table data-slot="table" data-control={mark} aria-label={label} className={className}>
      <thead data-slot="table-header">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody data-slot="table-body">
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={columns[column]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
