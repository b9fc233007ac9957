// The cards of this set's platform pages, and what lies in them.

import type { ReactNode } from 'react';
import { Hint } from './hint.tsx';
import styles from './platform.module.css';
import { Progress } from './progress.tsx';

interface PanelProps {
  title: ReactNode;
  hint?: readonly [label: string, text: string] | undefined;
  badge?: ReactNode;
  aside?: ReactNode;
  /** The marks of title and "i". */
  marks?: Record<string, string> | undefined;
  wide?: boolean;
  children?: ReactNode;
}

export function Panel({ title, hint, badge, aside, marks, wide = false, children }: PanelProps) {
  return (
    <div data-slot="card" className={wide ? styles.wide : styles.card}>
      <div data-slot="card-header" className={styles.header}>
        <div data-slot="card-title" {...marks} className={styles.title}>
          {title}
        </div>
        {hint && (
          <Hint
            label={hint[0]}
            text={hint[1]}
            mark={marks?.['data-control']}
            className={styles.hint}
            tipClass={styles.tip}
          />
        )}
        {badge && <span className={styles.badge}>{badge}</span>}
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </div>
  );
}

export function marked(id: string): Record<string, string> {
  return { 'data-control': id };
}

interface NumberProps {
  figure: ReactNode;
  unit?: ReactNode;
  caption?: ReactNode;
  marks?: Record<string, string> | undefined;
}

export function BigNumber({ figure, unit, caption, marks }: NumberProps) {
  return (
    <div data-slot="card-content">
      <div {...marks} className={styles.figure}>
        {figure}
        {unit && <small className={styles.unit}>{unit}</small>}
      </div>
      {caption && (
        <div {...marks} className={styles.caption}>
          {caption}
        </div>
      )}
    </div>
  );
}

interface GaugeProps {
  percent: number;
  label: string;
  mark?: string;
}

export function Gauge(props: GaugeProps) {
  return <Progress {...props} className={styles.track} barClass={styles.fill} />;
}

interface DataTableProps {
  columns: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

export function DataTable({ columns, rows }: DataTableProps) {
  return (
    <table data-slot="table" className={styles.table}>
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
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={row}>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
