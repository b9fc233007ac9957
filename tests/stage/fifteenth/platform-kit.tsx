// The parts the platform pages of this set are put together from: tiles with a heading, lists of figures, selects that are buttons
// with their label inside, tabs of links, tables.

import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './fifteenth.module.css';

export interface Marked {
  mark?: string | undefined;
}

interface TileProps extends Marked {
  title: ReactNode;
  about?: ReactNode;
  aside?: ReactNode;
  /** How much of the grid's width it takes. */
  size?: 'third' | 'half' | 'wide' | 'full';
  children?: ReactNode;
}

export function Tile({ title, about, aside, size = 'half', mark, children }: TileProps) {
  return (
    <article className={`${styles.tile} ${styles[size]}`}>
      <div className={styles.tileHead}>
        <h3 data-control={mark}>{title}</h3>
        {aside}
      </div>
      {children}
      {about && (
        <p data-control={mark} className={styles.note}>
          {about}
        </p>
      )}
    </article>
  );
}

/** Pairs of a term and its value, the term first. */
export function Facts({ facts, mark }: Marked & { facts: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl data-control={mark} className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
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
      <span>{children}</span>
    </button>
  );
}

export function Picker({ label, value, mark }: Marked & { label: string; value: string }) {
  return (
    <button type="button" aria-haspopup="listbox" aria-expanded="false" data-control={mark} className={styles.picker}>
      <span className={styles.note}>{label}</span>
      <span>{value}</span>
      <Icon name="chevron" size={14} />
    </button>
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
      {tabs.map(({ href, name, mark }) => (
        <a key={href} href={href} data-control={mark} aria-current={href === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** A choice of one, as radio buttons that look like a bar. */
export function Segments({ label, names, current }: { label: string; names: readonly string[]; current: string }) {
  return (
    <div role="radiogroup" aria-label={label} className={styles.segments}>
      {names.map((name) => (
        // biome-ignore lint/a11y/useSemanticElements: the library draws radio buttons as buttons
        <button key={name} type="button" role="radio" aria-checked={name === current}>
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

export function Chip({ mark, children }: Marked & { children: ReactNode }) {
  return (
    <span data-control={mark} className={styles.chip}>
      {children}
    </span>
  );
}

export function Quiet({ label, children }: { label: string; children: ReactNode }) {
  return (
    <button type="button" aria-label={label} className={styles.quiet}>
      {children}
    </button>
  );
}
