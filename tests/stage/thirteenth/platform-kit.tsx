// The parts the platform pages of this set are put together from: cards with a head and a foot, rows of a term with its value, bars.

import { type ReactNode, useId } from 'react';
import styles from './thirteenth.module.css';

export interface Marked {
  mark?: string | undefined;
}

interface CardProps extends Marked {
  title: ReactNode;
  about?: ReactNode;
  /** The buttons at the end of the card. */
  foot?: ReactNode;
  children?: ReactNode;
}

export function Card({ title, about, foot, mark, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.card}>
      <div className={styles.cardBody}>
        <h3 id={id} data-control={mark}>
          {title}
        </h3>
        {about && (
          <p data-control={mark} className={styles.quiet}>
            {about}
          </p>
        )}
        {children}
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}

interface TermsProps extends Marked {
  rows: readonly (readonly [term: string, value: ReactNode])[];
}

export function Terms({ rows, mark }: TermsProps) {
  return (
    <dl data-control={mark} className={styles.terms}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
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

/** A thin bar without a role, as today. */
export function Bar({ percent, mark }: Marked & { percent: number }) {
  return (
    <div data-control={mark} className={styles.track}>
      <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
        <rect width={percent} height={1} />
      </svg>
    </div>
  );
}
