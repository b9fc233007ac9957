// The parts the platform pages of this set are put together from: blocks with a small title, dense tables, lines of name and value,
// rings of the size of a letter, tabs of links, filters.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './seventeenth.module.css';

export interface Marked {
  mark?: string | undefined;
}

interface BlockProps extends Marked {
  title: string;
  about?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

export function Block({ title, about, aside, mark, children }: BlockProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.block}>
      <div className={styles.blockHead}>
        <h2 id={id} data-control={mark}>
          {title}
        </h2>
        {about && <span className={styles.muted}>{about}</span>}
        {aside && <div className={styles.end}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}

interface GridProps extends Marked {
  label: string;
  columns: readonly (string | (Marked & { name: string }))[];
  rows: readonly (readonly [string, ...ReactNode[]])[];
}

export function Grid({ label, columns, rows, mark }: GridProps) {
  const heads = columns.map((column) => (typeof column === 'string' ? { name: column, mark: undefined } : column));
  return (
    <table aria-label={label} data-control={mark} className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.name} scope="col" data-control={head.mark}>
              {head.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell, index) => (
              <td key={heads[index]?.name}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LineProps extends Marked {
  name: ReactNode;
  value: ReactNode;
  hint?: ReactNode;
  action?: ReactNode;
}

/** One row of a table without titles: a name, a value with a hint after it, a button. */
export function Line({ name, value, hint, action, mark }: LineProps) {
  return (
    <tr>
      <th scope="row" data-control={mark}>
        {name}
      </th>
      <td data-control={mark}>
        <span className={styles.value}>{value}</span>
        {hint && <span className={styles.muted}>{hint}</span>}
      </td>
      <td data-control={action ? mark : undefined}>{action}</td>
    </tr>
  );
}

export function Lines({ children }: { children: ReactNode }) {
  return (
    <table className={styles.table}>
      <tbody>{children}</tbody>
    </table>
  );
}

export function Ring({ percent, mark }: Marked & { percent: number }) {
  return (
    <svg aria-hidden="true" data-control={mark} className={styles.ring} viewBox="0 0 36 36">
      <circle cx="18" cy="18" r="15.9" />
      {percent > 0 && <circle cx="18" cy="18" r="15.9" strokeDasharray={`${percent} 100`} />}
    </svg>
  );
}

interface ButtonProps extends Marked {
  look?: 'solid' | 'subtle' | 'plain';
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ look = 'subtle', mark, onClick, children }: ButtonProps) {
  return (
    <button type="button" data-control={mark} className={styles[look]} onClick={onClick}>
      {children}
    </button>
  );
}

interface FilterProps extends Marked {
  label: string;
  value: string;
}

/** A filter that opens a list: its name in grey, then what is chosen. */
export function Filter({ label, value, mark }: FilterProps) {
  return (
    <button type="button" aria-haspopup="listbox" aria-expanded="false" data-control={mark} className={styles.filter}>
      <span>{label}</span> {value}
      <Icon name="chevron" size={12} />
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
