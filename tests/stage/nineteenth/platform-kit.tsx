// The parts the platform pages of this set are put together from: boxes with a head and a foot, lines of name and value, tables.

import { type ReactNode, useId } from 'react';
import styles from './nineteenth.module.css';

export interface Marked {
  mark?: string | undefined;
}

interface BoxProps extends Marked {
  title: ReactNode;
  about?: ReactNode;
  aside?: ReactNode;
  foot?: ReactNode;
  children?: ReactNode;
}

export function Box({ title, about, aside, foot, mark, children }: BoxProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.box}>
      <div className={styles.boxHead}>
        <div className={styles.grow}>
          <h2 id={id} data-control={mark}>
            {title}
          </h2>
          {about && (
            <p data-control={mark} className={styles.muted}>
              {about}
            </p>
          )}
        </div>
        {aside}
      </div>
      {children}
      {foot && <div className={styles.boxFoot}>{foot}</div>}
    </section>
  );
}

interface PairProps extends Marked {
  name: ReactNode;
  children: ReactNode;
}

/** A name and its value, to stand in a `dl`. */
export function Pair({ name, mark, children }: PairProps) {
  return (
    <div data-control={mark} className={styles.pair}>
      <dt className={styles.muted}>{name}</dt>
      <dd>{children}</dd>
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

export function Track({ percent, mark }: Marked & { percent: number }) {
  return (
    <svg aria-hidden="true" data-control={mark} className={styles.track} viewBox="0 0 100 1" preserveAspectRatio="none">
      <rect width={percent} height={1} />
    </svg>
  );
}
