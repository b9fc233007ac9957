// The parts the platform pages of this set are put together from: bordered cards, rows that lead on and end in a chevron, segments of
// links, and filters as pills.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './eighteenth.module.css';

export interface Marked {
  mark?: string | undefined;
}

interface SectionProps extends Marked {
  title: ReactNode;
  about?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, about, aside, mark, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <div className={styles.grow}>
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
      {children}
    </section>
  );
}

export function Card({ mark, children }: Marked & { children: ReactNode }) {
  return (
    <div data-control={mark} className={styles.card}>
      {children}
    </div>
  );
}

export function List({ mark, children }: Marked & { children: ReactNode }) {
  return (
    <ul data-control={mark} className={styles.list}>
      {children}
    </ul>
  );
}

interface RowProps extends Marked {
  label: ReactNode;
  about?: ReactNode;
  value?: ReactNode;
  href?: string;
  onClick?: () => void;
}

export function Row({ label, about, value, href, mark, onClick }: RowProps) {
  const content = (
    <>
      <span className={styles.texts}>
        <span>{label}</span>
        {about && <span className={styles.muted}>{about}</span>}
      </span>
      {value && <span className={styles.value}>{value}</span>}
      <span className={styles.chevron}>
        <Icon name="chevron" size={15} />
      </span>
    </>
  );
  return (
    <li data-control={mark}>
      {href ? (
        <a href={href} className={styles.row}>
          {content}
        </a>
      ) : (
        <button type="button" className={styles.row} onClick={onClick}>
          {content}
        </button>
      )}
    </li>
  );
}

interface ButtonProps extends Marked {
  filled?: boolean;
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ filled = false, mark, onClick, children }: ButtonProps) {
  return (
    <button type="button" data-control={mark} className={filled ? styles.filled : styles.button} onClick={onClick}>
      {children}
    </button>
  );
}

interface SegmentsProps {
  label: string;
  links: readonly (Marked & { href: string; name: string })[];
  current: string;
}

export function Segments({ label, links, current }: SegmentsProps) {
  return (
    <nav aria-label={label} className={styles.segments}>
      {links.map(({ href, name, mark }) => (
        <a key={href} href={href} data-control={mark} aria-current={href === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

interface FilterProps extends Marked {
  name: string;
  value: string;
  /** Set to something else than everything, so that it can be cleared. */
  chosen?: boolean;
}

export function Filter({ name, value, chosen = false, mark }: FilterProps) {
  return (
    <span data-control={mark} className={styles.filter}>
      <button type="button" aria-haspopup="listbox" aria-expanded="false">
        <span className={styles.muted}>{name}</span> <span>{value}</span>
        <Icon name="chevron" size={13} />
      </button>
      {chosen && (
        <button type="button" aria-label={`Clear ${name.toLowerCase()} filter`}>
          <Icon name="close" size={13} />
        </button>
      )}
    </span>
  );
}

export function Bar({ percent, mark }: Marked & { percent: number }) {
  return (
    <svg aria-hidden="true" data-control={mark} className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none">
      <rect width={percent} height={1} />
    </svg>
  );
}
