// The component library of the platform's pages: section, description list, field, meter, table.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

interface SectionProps {
  title: string;
  about?: ReactNode;
  action?: ReactNode;
  mark?: string | undefined;
  children: ReactNode;
}

export function Section({ title, about, action, mark, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.sectionHead}>
        <h2 id={id} data-control={mark} className={styles.title}>
          {title}
        </h2>
        {action}
      </header>
      {about && (
        <p data-control={mark} className={styles.muted}>
          {about}
        </p>
      )}
      {children}
    </section>
  );
}

export function Description({ children }: { children: ReactNode }) {
  return <dl className={styles.description}>{children}</dl>;
}

interface PropertyProps {
  term: ReactNode;
  mark?: string | undefined;
  children: ReactNode;
}

export function Property({ term, mark, children }: PropertyProps) {
  return (
    <div className={styles.property}>
      <dt data-control={mark} className={styles.term}>
        {term}
      </dt>
      <dd data-control={mark} className={styles.value}>
        {children}
      </dd>
    </div>
  );
}

interface FieldProps {
  label: string;
  value: string;
  mark?: string;
  /** A list to choose from, or a button that opens a panel. */
  kind?: 'combobox' | 'button';
}

export function Field({ label, value, mark, kind = 'combobox' }: FieldProps) {
  const id = useId();
  const list = kind === 'combobox';
  return (
    <div data-control={mark} className={styles.field}>
      <span id={id} className={styles.fieldLabel}>
        {label}
      </span>
      <button
        type="button"
        role={list ? 'combobox' : undefined}
        aria-expanded={list ? false : undefined}
        aria-haspopup={list ? 'listbox' : 'dialog'}
        aria-labelledby={list ? id : undefined}
        aria-describedby={list ? undefined : id}
        className={styles.select}
      >
        {value}
        <Icon name="chevron" size={14} />
      </button>
    </div>
  );
}

/** Drawn as SVG, since the page's policy refuses style attributes. */
export function Meter({ percent, label }: { percent: number; label: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a library's own meter, which it can style
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={styles.meter}
    >
      <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" className={styles.meterDrawing}>
        <rect width={percent} height={4} className={styles.meterFill} />
      </svg>
    </div>
  );
}

interface GridProps {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  mark?: string;
}

export function Grid({ caption, columns, rows, mark }: GridProps) {
  return (
    <table data-control={mark} className={styles.grid}>
      <caption className={styles.hidden}>{caption}</caption>
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
          <tr key={cells.join()}>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
