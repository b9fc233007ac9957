// What the stacked settings pages are made of: a group with a sticky heading and a footnote, a tile with its number on
// top, a segmented control of real radio buttons.

import { type ReactNode, useId } from 'react';
import styles from './stack.module.css';

interface GroupProps {
  title: string;
  aside?: ReactNode;
  /** Stands below the cards, as in the settings of a phone. */
  note?: string | undefined;
  mark?: string | undefined;
  noteMark?: string | undefined;
  children: ReactNode;
}

export function Group({ title, aside, note, mark, noteMark, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <header className={styles.groupHead}>
        <h2 id={id} data-control={mark}>
          {title}
        </h2>
        {aside}
      </header>
      <div className={styles.cards}>{children}</div>
      {note && (
        <p data-control={noteMark} className={styles.footnote}>
          {note}
        </p>
      )}
    </section>
  );
}

interface LimitTileProps {
  label: string;
  percent: number;
  unit: string;
  barLabel: string;
  resets?: string | undefined;
  moment?: string;
  mark: string;
}

export function LimitTile({ label, percent, unit, barLabel, resets, moment, mark }: LimitTileProps) {
  return (
    <article className={styles.tile}>
      <p data-control={mark} className={styles.figure}>
        {percent}% <small>{unit}</small>
      </p>
      <h3 data-control={mark} className={styles.caption}>
        {label}
      </h3>
      <progress data-control={mark} className="w-full" max={100} value={percent} aria-label={`${label}: ${barLabel}`} />
      {resets && (
        <p data-control={mark} className={styles.hint}>
          <time title={moment}>{resets}</time>
        </p>
      )}
    </article>
  );
}

interface SegmentsProps {
  legend: string;
  /** The first is chosen. */
  options: readonly string[];
  /** The note whose control the first option is. */
  mark?: string;
}

export function Segments({ legend, options, mark }: SegmentsProps) {
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className="sr-only">{legend}</legend>
      {options.map((option, index) => (
        <label key={option} data-control={index === 0 ? mark : undefined} className={styles.segment}>
          <input type="radio" name={name} defaultChecked={index === 0} className="sr-only" />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}
