// The parts the platform pages of this set are put together from: boxes with a title bar, and properties in three columns (what it is
// called, what it is, what to do about it).

import { type ReactNode, useId } from 'react';
import styles from './twelfth.module.css';

export interface Marked {
  mark?: string | undefined;
}

interface BoxProps extends Marked {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

export function Box({ title, action, mark, children }: BoxProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.box}>
      <header>
        <h2 id={id} data-control={mark}>
          {title}
        </h2>
        {action}
      </header>
      {children}
    </section>
  );
}

interface PropertyProps extends Marked {
  name: ReactNode;
  hint?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

export function Property({ name, hint, action, mark, children }: PropertyProps) {
  return (
    <div className={styles.property}>
      <dt data-control={mark}>{name}</dt>
      <dd>
        <div data-control={mark} className={styles.value}>
          {children}
        </div>
        {hint && (
          <p data-control={mark} className={styles.hint}>
            {hint}
          </p>
        )}
      </dd>
      <dd>{action}</dd>
    </div>
  );
}

interface ButtonProps extends Marked {
  look?: 'plain' | 'filled' | 'text';
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ look = 'plain', mark, onClick, children }: ButtonProps) {
  const classes = { plain: styles.button, filled: styles.filled, text: styles.text };
  return (
    <button type="button" data-control={mark} className={classes[look]} onClick={onClick}>
      {children}
    </button>
  );
}

export function Bar({ percent, mark }: Marked & { percent: number }) {
  return (
    <svg aria-hidden="true" data-control={mark} className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none">
      <rect width={percent} height={1} />
    </svg>
  );
}

interface TableProps {
  columns: readonly string[];
  rows: readonly (readonly [string, ...ReactNode[]])[];
}

export function Table({ columns, rows }: TableProps) {
  return (
    <table className={styles.table}>
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
        {rows.map(([first, ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
