// What the platform pages of this set are made of: chapters that fold, and terms with what they are, explained below.

import type { ReactNode } from 'react';
import styles from './platform.module.css';

interface ChapterProps {
  title: ReactNode;
  mark?: string | undefined;
  closed?: boolean;
  children: ReactNode;
}

export function Chapter({ title, mark, closed = false, children }: ChapterProps) {
  return (
    <details open={!closed} className={styles.chapter}>
      <summary>
        <h2 data-control={mark}>{title}</h2>
      </summary>
      <div className={styles.text}>{children}</div>
    </details>
  );
}

interface EntryProps {
  term: ReactNode;
  about?: ReactNode;
  /** The attributes that say of what note this is the control. */
  mark?: Record<string, string> | undefined;
  children: ReactNode;
}

export function Entry({ term, about, mark, children }: EntryProps) {
  return (
    <div className={styles.entry}>
      <dt {...mark}>{term}</dt>
      <dd {...mark}>
        {children}
        {about && <p className={styles.small}>{about}</p>}
      </dd>
    </div>
  );
}
