// A page of the platform in this set: heading with actions, then the content and beside it a column of context.

import { type ReactNode, useId } from 'react';
import type { Marked } from './base.tsx';
import styles from './eleventh.module.css';

interface LayoutProps extends Marked {
  title: string;
  actions?: ReactNode;
  bar?: ReactNode;
  side: ReactNode;
  children: ReactNode;
}

export function Layout({ title, mark, actions, bar, side, children }: LayoutProps) {
  return (
    <>
      <header className={styles.head}>
        <h1 data-control={mark} className={styles.title}>
          {title}
        </h1>
        {actions}
      </header>
      {bar}
      <div className={styles.columns}>
        <div className={styles.stack}>{children}</div>
        <aside aria-label="Context" className={styles.stack}>
          {side}
        </aside>
      </div>
    </>
  );
}

interface PanelProps extends Marked {
  title: string;
  children: ReactNode;
}

/** A card with its name above what it shows. */
export function Panel({ title, mark, children }: PanelProps) {
  const id = useId();
  return (
    <section data-slot="card" aria-labelledby={id} className={styles.card}>
      <h2 id={id} data-slot="card-title" data-control={mark} className={styles.label}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export function Facts({ facts, mark }: Marked & { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl data-control={mark} className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.muted}>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
