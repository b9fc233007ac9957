// The parts the platform pages of this set are put together from: panels whose title stands at the left of their content where
// there is room, large figures over their captions, tabs of links, and native selects.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './tenth.module.css';

export interface Marked {
  mark?: string | undefined;
}

interface PanelProps extends Marked {
  title: ReactNode;
  about?: ReactNode;
  /** The title above the content, for panels that share a row with another. */
  narrow?: boolean;
  children: ReactNode;
}

export function Panel({ title, about, narrow = false, mark, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={narrow ? styles.narrowPanel : styles.panel}>
      <header>
        <h2 id={id} data-control={mark}>
          {title}
        </h2>
        {about && (
          <p data-control={mark} className={styles.caption}>
            {about}
          </p>
        )}
      </header>
      <div className={styles.content}>{children}</div>
    </section>
  );
}

interface FigureProps {
  number: ReactNode;
  caption: ReactNode;
  /** The attributes of the mark, which may say that the note does not hold now. */
  mark?: Record<string, string>;
}

export function Figure({ number, caption, mark }: FigureProps) {
  return (
    <div className={styles.figure}>
      <strong {...mark}>{number}</strong>
      <span {...mark}>{caption}</span>
    </div>
  );
}

interface ButtonProps extends Marked {
  filled?: boolean;
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ filled = false, mark, onClick, children }: ButtonProps) {
  return (
    <button type="button" data-control={mark} className={filled ? styles.filled : styles.button} onClick={onClick}>
      {children}
    </button>
  );
}

export function Select({ label, options, mark }: Marked & { label: string; options: readonly string[] }) {
  return (
    <label data-control={mark} className={styles.select}>
      <span>{label}</span>
      <select>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

interface LinkTabsProps {
  label: string;
  tabs: readonly (Marked & { href: string; name: string })[];
  current: string;
}

export function LinkTabs({ label, tabs, current }: LinkTabsProps) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      <ul>
        {tabs.map(({ href, name, mark }) => (
          <li key={href}>
            <a href={href} data-control={mark} aria-current={href === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface TableProps extends Marked {
  columns: readonly string[];
  rows: readonly (readonly [string, ...ReactNode[]])[];
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

export function Bar({ percent, mark }: Marked & { percent: number }) {
  return (
    <svg aria-hidden="true" data-control={mark} className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none">
      <rect width={percent} height={1} />
    </svg>
  );
}

export function Tip({ label, text, mark }: Marked & { label: string; text: string }) {
  return (
    <button type="button" aria-label={label} title={text} data-control={mark} className={styles.tip}>
      <Icon name="info" size={15} />
    </button>
  );
}
