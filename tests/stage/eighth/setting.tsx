// What the platform's settings are made of in this set: a line with what a setting is at its left, the setting itself in the
// middle, and a remark about it at its right.

import type { ReactNode } from 'react';
import styles from './eighth.module.css';

interface SettingProps {
  label: string;
  about: string;
  /** What the line says at its right. */
  remark?: ReactNode;
  /** The note this setting is the control of. */
  mark?: string | undefined;
  children: ReactNode;
}

export function Setting({ label, about, remark, mark, children }: SettingProps) {
  return (
    <div className={styles.setting}>
      <div data-control={mark}>
        <h3>{label}</h3>
        <p className={styles.quiet}>{about}</p>
      </div>
      <div className={styles.value}>{children}</div>
      {remark && (
        <aside data-control={mark} className={styles.remark}>
          {remark}
        </aside>
      )}
    </div>
  );
}
