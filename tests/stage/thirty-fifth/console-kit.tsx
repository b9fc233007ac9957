// The platform's parts: page header, sections, cards, buttons.

import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

interface MarkedProps {
  mark?: string | undefined;
  children: ReactNode;
}

export function PageHeader({ title, mark, children }: { title: string; mark?: string; children?: ReactNode }) {
  return (
    <div className={styles.pageHeader}>
      <h1 data-control={mark} className={styles.pageTitle}>
        {title}
      </h1>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}

export function SectionTitle({ mark, children }: MarkedProps) {
  return (
    <h2 data-control={mark} className={styles.sectionTitle}>
      {children}
    </h2>
  );
}

export function Section({ children }: { children: ReactNode }) {
  return <section className={styles.section}>{children}</section>;
}

export function Card({ children }: { children: ReactNode }) {
  return (
    <div className={styles.card}>
      <div className={styles.cardBody}>{children}</div>
    </div>
  );
}

interface ButtonProps extends MarkedProps {
  primary?: boolean;
  onClick?: (() => void) | undefined;
}

export function Button({ primary = false, mark, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      data-control={mark}
      data-color={primary ? 'primary' : 'secondary'}
      className={primary ? styles.primary : styles.secondary}
      onClick={onClick}
    >
      <span className={styles.buttonInner}>{children}</span>
    </button>
  );
}

/** Its tooltip is drawn only while it is open. */
export function InfoTip({ label }: { label: string }) {
  return (
    <button type="button" aria-label={label} data-state="closed" className={styles.info}>
      <Icon name="info" size={14} />
    </button>
  );
}
