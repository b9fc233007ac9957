// What the platform's pages of this set are made of: the page's head, a row of the list at the left, a property of the pane
// at the right with its inline button, a chip.

import type { ReactNode } from 'react';
import styles from './platform.module.css';

/** The attribute that says whose control an element is. */
export type Mark = { 'data-control'?: string; 'data-control-off'?: string };

interface HeadProps {
  title: string;
  mark?: string;
  children?: ReactNode;
}

export function Head({ title, mark, children }: HeadProps) {
  return (
    <header className={styles.head}>
      <h1 data-control={mark}>{title}</h1>
      {children}
    </header>
  );
}

interface EntryProps {
  name: string;
  value: ReactNode;
  about?: ReactNode;
  chosen?: boolean;
  mark?: Mark | undefined;
  onChoose?: () => void;
  /** What stands below the figure, such as a bar. */
  children?: ReactNode;
}

/** A tab of the list at the left. */
export function Entry({ name, value, about, chosen = false, mark, onChoose, children }: EntryProps) {
  return (
    <button type="button" role="tab" aria-selected={chosen} className={styles.entry} onClick={onChoose}>
      <span className={styles.entryLine}>
        <span {...mark}>{name}</span>
        <code {...mark}>{value}</code>
      </span>
      {children}
      {about && <span className={styles.small}>{about}</span>}
    </button>
  );
}

interface FieldProps {
  name: string;
  edit?: string;
  onEdit?: () => void;
  mark?: string | undefined;
  children: ReactNode;
}

/** A property of the pane. */
export function Field({ name, edit, onEdit, mark, children }: FieldProps) {
  return (
    <div data-control={mark} className={styles.field}>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {edit && (
        <dd>
          <button type="button" aria-label={`${edit} ${name.toLowerCase()}`} className={styles.inline} onClick={onEdit}>
            {edit}
          </button>
        </dd>
      )}
    </div>
  );
}

export function Chip({ tone = 'plain', mark, children }: { tone?: string; mark?: string; children: ReactNode }) {
  return (
    <span data-control={mark} data-tone={tone} className={styles.chip}>
      {children}
    </span>
  );
}
