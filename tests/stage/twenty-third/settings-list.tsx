// What the platform's settings of this set are made of: a list with a title, a setting of two columns (a term with its help at
// the left, what it is at the right), a thin meter, and details that open in place.

import { type ReactNode, useId } from 'react';
import styles from './platform.module.css';

interface SettingsProps {
  title: string;
  mark?: string | undefined;
  children: ReactNode;
}

export function Settings({ title, mark, children }: SettingsProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} data-control={mark}>
        {title}
      </h2>
      <ul className={styles.settings}>{children}</ul>
    </section>
  );
}

interface SettingProps {
  title: ReactNode;
  help?: ReactNode;
  /** The note whose control the setting is. */
  mark?: string | undefined;
  /** What stands across both columns, under them. */
  below?: ReactNode;
  children?: ReactNode;
}

export function Setting({ title, help, mark, below, children }: SettingProps) {
  return (
    <li className={styles.setting}>
      <div className={styles.columns}>
        <div>
          <h3 data-control={mark}>{title}</h3>
          {help && (
            <p data-control={mark} className={styles.help}>
              {help}
            </p>
          )}
        </div>
        <div className={styles.control}>{children}</div>
      </div>
      {below}
    </li>
  );
}

interface MeterProps {
  percent: number;
  mark?: string | undefined;
  children: ReactNode;
}

/** A bar without a role, and a sentence under it. */
export function Meter({ percent, mark, children }: MeterProps) {
  return (
    <div className={styles.meter}>
      <div data-control={mark} className={styles.track}>
        <div style={{ width: `${percent}%` }} />
      </div>
      <p data-control={mark} className={styles.caption}>
        {children}
      </p>
    </div>
  );
}

interface DetailsProps {
  summary: string;
  mark?: string | undefined;
  open?: boolean;
  children: ReactNode;
}

export function Details({ summary, mark, open = false, children }: DetailsProps) {
  return (
    <details open={open} data-control={mark} className={styles.details}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
