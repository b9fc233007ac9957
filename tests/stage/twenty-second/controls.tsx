// What the platform's pages of this set are made of. As on the real ones class names are hashed. Breadcrumbs stand in the
// frame here; a page header holds the title and its actions.

import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

interface HeaderProps {
  title: string;
  about?: string;
  mark?: string;
  actions?: ReactNode;
}

export function Header({ title, about, mark, actions }: HeaderProps) {
  return (
    <div className={styles.header}>
      <div>
        <h1 data-control={mark} className={styles.title}>
          {title}
        </h1>
        {about && <p className={styles.quiet}>{about}</p>}
      </div>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}

interface ContainerProps {
  title: string;
  count?: number;
  about?: ReactNode;
  actions?: ReactNode;
  mark?: string;
  children: ReactNode;
}

export function Container({ title, count, about, actions, mark, children }: ContainerProps) {
  return (
    <div className={styles.container}>
      <div className={styles.containerHeader}>
        <div>
          <h2 data-control={mark} className={styles.containerTitle}>
            {title}
            {count !== undefined && <span className={styles.quiet}> ({count})</span>}
          </h2>
          {about && (
            <div data-control={mark} className={styles.quiet}>
              {about}
            </div>
          )}
        </div>
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </div>
  );
}

export function Pairs({ children }: { children: ReactNode }) {
  return <div className={styles.pairs}>{children}</div>;
}

interface PairProps {
  name: string;
  /** Text of the info button beside the name. */
  info?: string;
  mark?: string | undefined;
  children: ReactNode;
}

export function Pair({ name, info, mark, children }: PairProps) {
  return (
    <div>
      <div className={styles.pairName}>
        <span data-control={mark}>{name}</span>
        {info && (
          <button type="button" aria-label={`Info: ${name}`} title={info} data-control={mark} className={styles.info}>
            <Icon name="info" size={15} />
          </button>
        )}
      </div>
      <div data-control={mark}>{children}</div>
    </div>
  );
}

export function Badge({ kind, children }: { kind: 'good' | 'warn' | 'idle'; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[kind]}`}>{children}</span>;
}

interface TableProps {
  label: string;
  columns: string[];
  rows: ReactNode[][];
}

export function Table({ label, columns, rows }: TableProps) {
  return (
    <table aria-label={label} className={styles.table}>
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
          <tr key={String(cells[0])}>
            {cells.map((cell, index) => (
              <td key={columns[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
