// What the platform's pages of this set are made of: a titled block with cells, whose words stand at the left and whose value
// or control stands at the right.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

interface BlockProps {
  title?: string;
  about?: ReactNode;
  /** The note that title and sentence belong to. */
  mark?: string | undefined;
  children: ReactNode;
}

export function Block({ title, about, mark, children }: BlockProps) {
  const id = useId();
  return (
    <section aria-labelledby={title ? id : undefined}>
      {title && (
        <h2 id={id} data-control={mark} className={styles.blockTitle}>
          {title}
        </h2>
      )}
      <div className={styles.block}>{children}</div>
      {about && (
        <p data-control={mark} className={styles.about}>
          {about}
        </p>
      )}
    </section>
  );
}

interface CellProps {
  label: ReactNode;
  help?: ReactNode;
  mark?: string | undefined;
  children?: ReactNode;
}

function Words({ label, help, mark }: CellProps) {
  return (
    <div className={styles.words}>
      <p data-control={mark}>{label}</p>
      {help && (
        <p data-control={mark} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}

export function Cell({ children, ...words }: CellProps) {
  return (
    <div className={styles.cell}>
      <Words {...words} />
      {children}
    </div>
  );
}

export function Value({ mark, children }: { mark?: string | undefined; children: ReactNode }) {
  return (
    <span data-control={mark} className={styles.value}>
      {children}
    </span>
  );
}

/** A cell that leads to another page. */
export function LinkCell({ href, value, ...words }: CellProps & { href: string; value?: string }) {
  return (
    <a href={href} data-control={words.mark} className={styles.cell}>
      <Words label={words.label} help={words.help} />
      {value && <span className={styles.value}>{value}</span>}
      <Onward />
    </a>
  );
}

interface MoreProps extends CellProps {
  value?: ReactNode;
  open?: boolean;
}

/** A cell that unfolds. */
export function MoreCell({ value, open = false, children, mark, ...words }: MoreProps) {
  return (
    <details open={open} className={styles.more}>
      <summary className={styles.cell}>
        <Words {...words} mark={mark} />
        {value && <Value mark={mark}>{value}</Value>}
        <span className={styles.turn}>
          <Icon name="chevron" size={15} />
        </span>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}

function Onward() {
  return (
    <span className={styles.onward}>
      <Icon name="chevron" size={15} />
    </span>
  );
}

export function Heading({ mark, about, children }: { mark?: string; about: ReactNode; children: ReactNode }) {
  return (
    <header className={styles.head}>
      <h1 data-control={mark}>{children}</h1>
      <p>{about}</p>
    </header>
  );
}
