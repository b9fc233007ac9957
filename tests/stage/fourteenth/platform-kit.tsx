// The parts the platform pages of this set are put together from: lists of described terms under small titles, quiet buttons, bars
// as lines.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './fourteenth.module.css';

export interface Marked {
  mark?: string | undefined;
}

interface ListProps extends Marked {
  title: string;
  about?: ReactNode;
  aside?: ReactNode;
  /** Of the lines, where they are the control too. */
  listMark?: string | undefined;
  children: ReactNode;
}

export function List({ title, about, aside, mark, listMark, children }: ListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.listHead}>
        <div>
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
      <dl data-control={listMark} className={styles.list}>
        {children}
      </dl>
    </section>
  );
}

interface RowProps {
  term: ReactNode;
  value?: ReactNode;
  about?: ReactNode;
  action?: ReactNode;
  below?: ReactNode;
  /** The attributes of the mark, which may say that the note does not hold now. */
  mark?: Record<string, string> | string | undefined;
}

export function Row({ term, value, about, action, below, mark }: RowProps) {
  const marks = typeof mark === 'string' ? { 'data-control': mark } : mark;
  return (
    <div {...marks} className={styles.row}>
      <dt>{term}</dt>
      {value !== undefined && <dd className={styles.value}>{value}</dd>}
      {about && <dd className={styles.about}>{about}</dd>}
      {action && <dd className={styles.action}>{action}</dd>}
      {below && <dd className={styles.below}>{below}</dd>}
    </div>
  );
}

interface ButtonProps extends Marked {
  filled?: boolean;
  label?: string;
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ filled = false, label, mark, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      data-control={mark}
      className={filled ? styles.filled : styles.button}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** A filter that says its name and what is chosen. */
export function Filter({ name, value, mark }: Marked & { name: string; value: string }) {
  return (
    <button type="button" aria-haspopup="listbox" aria-expanded="false" data-control={mark} className={styles.filter}>
      <span className={styles.muted}>{name}</span> {value}
      <Icon name="chevron" size={12} />
    </button>
  );
}

export function Bar({ percent }: { percent: number }) {
  return (
    <svg aria-hidden="true" className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none">
      <rect width={percent} height={1} />
    </svg>
  );
}

export function Tip({ label, text }: { label: string; text: string }) {
  return (
    <button type="button" aria-label={label} title={text} className={styles.tip}>
      <Icon name="info" size={14} />
    </button>
  );
}
