// The parts the platform pages of this set are put together from: the same house library as kit.tsx, with the platform's look,
// hashed class names, and no attributes that name the parts.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './seventh.module.css';

interface Marked {
  mark?: string | undefined;
}

interface CardProps {
  title?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

export function Card({ title, action, children }: CardProps) {
  return (
    <div className={styles.card}>
      {title && (
        <div className={styles.cardHeader}>
          {title}
          {action}
        </div>
      )}
      {children}
    </div>
  );
}

interface RowProps extends Marked {
  label: ReactNode;
  hint?: ReactNode;
  children?: ReactNode;
}

export function Row({ label, hint, mark, children }: RowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.rowText}>
        <div data-control={mark}>{label}</div>
        {hint && (
          <div data-control={mark} className={styles.hint}>
            {hint}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}

interface ButtonProps extends Marked {
  solid?: boolean;
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ solid = false, mark, onClick, children }: ButtonProps) {
  return (
    <button type="button" data-control={mark} className={solid ? styles.solid : styles.button} onClick={onClick}>
      {children}
    </button>
  );
}

interface PickerProps extends Marked {
  label: string;
  value: string;
  popup: 'listbox' | 'dialog';
}

/** A button that opens a list or a calendar, with its label above its value. */
export function Picker({ label, value, popup, mark }: PickerProps) {
  const id = useId();
  return (
    <button
      type="button"
      aria-haspopup={popup}
      aria-labelledby={`${id}-label ${id}-value`}
      data-control={mark}
      className={styles.picker}
    >
      <span id={`${id}-label`} className={styles.hint}>
        {label}
      </span>
      <span className={styles.pickerValue}>
        <span id={`${id}-value`}>{value}</span>
        <Icon name="chevron" size={14} />
      </span>
    </button>
  );
}

interface SegmentedProps extends Marked {
  label: string;
  options: readonly string[];
  initially?: string;
}

export function Segmented({ label, options, initially = options[0], mark }: SegmentedProps) {
  const name = useId();
  return (
    <fieldset data-control={mark} className={styles.segmented}>
      <legend className={styles.hidden}>{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            defaultChecked={option === initially}
            className={styles.hidden}
          />
          {option}
        </label>
      ))}
    </fieldset>
  );
}

interface FactProps extends Marked {
  name: ReactNode;
  children: ReactNode;
}

/** One line of a list of facts. */
export function Fact({ name, mark, children }: FactProps) {
  return (
    <div data-control={mark} className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A thin bar without a role, as today. */
export function Bar({ percent, mark }: Marked & { percent: number }) {
  return (
    <div data-control={mark} className={styles.track}>
      <div className={styles.fill} style={{ width: `${percent}%` }} />
    </div>
  );
}

export function Tip({ label, text, mark }: Marked & { label: string; text: string }) {
  const id = useId();
  return (
    <>
      <button type="button" aria-label={label} aria-describedby={id} data-control={mark} className={styles.tip}>
        <Icon name="info" size={14} />
      </button>
      <span role="tooltip" id={id} hidden>
        {text}
      </span>
    </>
  );
}
