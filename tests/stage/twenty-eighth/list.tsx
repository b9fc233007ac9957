// What the ChatGPT pages of this set are made of: a grouped list with a title over it and a sentence under it, its rows with
// the value at their end, and rows that unfold.

import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';

interface GroupProps {
  title: string;
  foot?: ReactNode;
  /** The note that title and foot belong to. */
  mark?: string | undefined;
  children: ReactNode;
}

export function Group({ title, foot, mark, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="calm-group">
      <h2 id={id} data-control={mark} className="calm-title">
        {title}
      </h2>
      <ul className="calm-list">{children}</ul>
      {foot && (
        <p data-control={mark} className="calm-foot">
          {foot}
        </p>
      )}
    </section>
  );
}

interface RowProps {
  label: ReactNode;
  note?: ReactNode;
  value?: ReactNode;
  mark?: string | undefined;
  /** At the end, after the value. */
  children?: ReactNode;
}

function Words({ label, note, value, mark, children }: RowProps) {
  return (
    <>
      <span className="calm-words">
        <span data-control={mark} className="calm-label">
          {label}
        </span>
        {note && (
          <span data-control={mark} className="calm-note">
            {note}
          </span>
        )}
      </span>
      {value && (
        <span data-control={mark} className="calm-value">
          {value}
        </span>
      )}
      {children}
    </>
  );
}

export function Row(props: RowProps) {
  return (
    <li className="calm-row">
      <Words {...props} />
    </li>
  );
}

/** A row that leads on: all of it is the button. */
export function StepRow({ children, ...props }: RowProps) {
  return (
    <li>
      <button type="button" className="calm-row calm-step">
        <Words {...props}>
          {children}
          <Chevron />
        </Words>
      </button>
    </li>
  );
}

interface FoldProps extends RowProps {
  /** Under the words, as wide as the row. */
  bar?: ReactNode;
  open?: boolean;
  children: ReactNode;
}

export function Fold({ bar, open = false, children, ...words }: FoldProps) {
  return (
    <li>
      <details className="calm-fold" open={open}>
        <summary>
          <span className="calm-row">
            <Words {...words}>
              <Chevron />
            </Words>
          </span>
          {bar}
        </summary>
        <div className="calm-inside">{children}</div>
      </details>
    </li>
  );
}

function Chevron() {
  return (
    <span className="calm-chevron">
      <Icon name="chevron" size={16} />
    </span>
  );
}

export function Track({ percent, mark }: { percent: number; mark?: string | undefined }) {
  return (
    <span aria-hidden="true" data-control={mark} className="calm-track">
      <span style={{ width: `${percent}%` }} />
    </span>
  );
}
