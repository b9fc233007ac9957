// The component library of this set's ChatGPT pages: a region with helper text and an info button beside its title, a field on
// a grid, a meter, a segmented control, a skeleton.

import { createContext, type ReactNode, useContext, useId, useState } from 'react';
import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

/** The level of a region's title: a step lower in the dialog. */
export const Level = createContext<'h2' | 'h3'>('h2');

export function useWords() {
  return wordsOf(useStage().flags);
}

interface InfoProps {
  name: string;
  text: string;
  mark?: string | undefined;
}

export function Info({ name, text, mark }: InfoProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        aria-label={useWords().info(name)}
        aria-expanded={open}
        aria-controls={id}
        data-control={mark}
        className="kit31-info"
        onClick={() => setOpen(!open)}
      >
        <Icon name="info" size={14} />
      </button>
      <span id={id} role="note" hidden={!open} className="kit31-tip">
        {text}
      </span>
    </>
  );
}

interface RegionProps {
  title: string;
  about?: string | undefined;
  badge?: string;
  mark?: string | undefined;
  actions?: ReactNode;
  children: ReactNode;
}

export function Region({ title, about, badge, mark, actions, children }: RegionProps) {
  const Title = useContext(Level);
  const id = useId();
  return (
    <section aria-labelledby={id} className="kit31-region">
      <header className="kit31-region-header">
        <span className="kit31-inline">
          <Title id={id} data-control={mark} className="kit31-region-title">
            {title}
          </Title>
          {badge && <span className="kit31-tag">{badge}</span>}
        </span>
        {actions && <div className="kit31-region-actions">{actions}</div>}
        {about && (
          <p data-control={mark} className="kit31-help">
            {about}
          </p>
        )}
      </header>
      <div className="kit31-surface">{children}</div>
    </section>
  );
}

interface FieldProps {
  label: string;
  help?: ReactNode;
  more?: string;
  mark?: string | undefined;
  /** In the middle column. */
  value?: ReactNode;
  action?: ReactNode;
}

export function Field({ label, help, more, mark, value, action }: FieldProps) {
  return (
    <div className="kit31-field">
      <div className="kit31-field-name">
        <div className="kit31-inline">
          <span data-control={mark} className="kit31-label">
            {label}
          </span>
          {more && <Info name={label} text={more} mark={mark} />}
        </div>
        {help && (
          <div data-control={mark} className="kit31-help">
            {help}
          </div>
        )}
      </div>
      <div className="kit31-field-value">{value}</div>
      <div className="kit31-field-action">{action}</div>
    </div>
  );
}

interface MeterProps {
  label: string;
  percent: number;
  text: string;
  mark?: string | undefined;
}

/** The words over the bar. */
export function Meter({ label, percent, text, mark }: MeterProps) {
  return (
    <>
      <output data-control={mark} className="kit31-number">
        {text}
      </output>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter cannot be styled alike everywhere */}
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        data-control={mark}
        className="kit31-meter"
      >
        <span className="kit31-meter-fill" style={{ inlineSize: `${percent}%` }} />
      </div>
    </>
  );
}

interface SegmentsProps {
  options: string[];
  /** Where the first option is about the control of a note. */
  mark?: string;
}

export function Segments({ options, mark }: SegmentsProps) {
  const [current, setCurrent] = useState(0);
  return (
    <div className="kit31-segments">
      {options.map((option, index) => (
        <button
          key={option}
          type="button"
          aria-pressed={index === current}
          data-control={index === 0 ? mark : undefined}
          onClick={() => setCurrent(index)}
        >
          {option}
        </button>
      ))}
    </div>
  );
}

/** Stands where content has not come yet. */
export function Skeleton({ rows }: { rows: string[] }) {
  const { loading } = useWords();
  return (
    <div aria-busy="true" className="kit31-skeleton">
      <span className="sr-only">{loading}</span>
      {rows.map((width) => (
        <span key={width} aria-hidden="true" className="kit31-bone" style={{ inlineSize: width }} />
      ))}
    </div>
  );
}
