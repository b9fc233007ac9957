// Small parts of the platform's pages: the trigger of a tooltip, a button, a select's trigger.

import type { ReactNode } from 'react';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function Tip() {
  return (
    <span className={styles.tip}>
      <button type="button" data-state="closed" className={styles.tipButton}>
        <Icon name="info" size={14} />
      </button>
    </span>
  );
}

interface ActionProps {
  children: ReactNode;
  icon?: IconName;
  primary?: boolean;
  mark?: string | undefined;
  onClick?: (() => void) | undefined;
}

export function Action({ children, icon, primary = false, mark, onClick }: ActionProps) {
  return (
    <button
      type="button"
      data-control={mark}
      className={primary ? `${styles.button} ${styles.primary}` : styles.button}
      onClick={onClick}
    >
      <span className={styles.buttonInner}>
        {icon && <Icon name={icon} size={14} />}
        {children}
      </span>
    </button>
  );
}

/** The closed trigger of a select. */
export function Picker({ children, mark }: { children: ReactNode; mark?: string }) {
  return (
    <button type="button" role="combobox" aria-expanded={false} data-control={mark} className={styles.button}>
      <span className={styles.buttonInner}>
        <span>{children}</span>
        <Icon name="chevron" size={14} />
      </span>
    </button>
  );
}
