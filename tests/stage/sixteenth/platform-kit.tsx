// The parts of the platform pages of this set: sections with a heading and a sentence, large values, lines with a sentence and an
// action, menus.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './sixteenth.module.css';

export interface Marked {
  mark?: string | undefined;
}

interface SectionProps extends Marked {
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}

export function Section({ title, lead, mark, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} data-control={mark}>
        {title}
      </h2>
      {lead && (
        <p data-control={mark} className={styles.lead}>
          {lead}
        </p>
      )}
      {children}
    </section>
  );
}

interface ButtonProps extends Marked {
  strong?: boolean;
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ strong = false, mark, onClick, children }: ButtonProps) {
  return (
    <button type="button" data-control={mark} className={strong ? styles.strong : styles.button} onClick={onClick}>
      {children}
    </button>
  );
}

/** A button that opens a list of which one holds. */
export function Menu({ label, value, mark }: Marked & { label: string; value: string }) {
  return (
    <button
      type="button"
      aria-haspopup="listbox"
      aria-label={`${label}: ${value}`}
      data-control={mark}
      className={styles.menu}
    >
      {value}
      <Icon name="chevron" size={14} />
    </button>
  );
}

export function Line({ title, text, children }: { title: ReactNode; text: ReactNode; children?: ReactNode }) {
  return (
    <li className={styles.line}>
      <div>
        <h3>{title}</h3>
        <p className={styles.lead}>{text}</p>
      </div>
      {children}
    </li>
  );
}

export function Bar({ label, percent, mark }: Marked & { label: string; percent: number }) {
  return (
    <svg
      role="img"
      aria-label={`${label}: ${percent}%`}
      data-control={mark}
      className={styles.bar}
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
    >
      <rect width={percent} height={1} />
    </svg>
  );
}

interface TableProps extends Marked {
  columns: readonly string[];
  rows: readonly (readonly [string, ...string[]])[];
}

export function Table({ columns, rows, mark }: TableProps) {
  return (
    <table data-control={mark} className={styles.table}>
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
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell, index) => (
              <td key={columns[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
