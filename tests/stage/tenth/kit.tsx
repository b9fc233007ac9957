// The parts the ChatGPT pages of this set are put together from: panels with a title, large figures whose label is a caption below
// them, settings with a checkbox for a switch, tabs and badges. Attributes as of a library of accessible components.

import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';

export interface Marked {
  mark?: string | undefined;
}

interface PanelProps extends Marked {
  title: string;
  hint?: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3 | 4;
  children: ReactNode;
}

export function Panel({ title, hint, aside, level = 2, mark, children }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="v10-panel">
      <div className="v10-panel-head">
        <div className="grow">
          <Heading id={id} data-control={mark} className="text-base font-semibold">
            {title}
          </Heading>
          {hint && (
            <p data-control={mark} className="v10-caption">
              {hint}
            </p>
          )}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}

interface FigureProps extends Marked {
  /** What stands before the number, the number, what stands after it. */
  value: readonly [before: string, number: string, after: string];
  caption: string;
  tip?: ReactNode;
  children?: ReactNode;
}

export function Figure({ value: [before, number, after], caption, tip, mark, children }: FigureProps) {
  return (
    <div className="v10-figure">
      <div data-control={mark} className="v10-number">
        {before && <span className="v10-unit">{before} </span>}
        {number}
        {after && <span className="v10-unit"> {after}</span>}
      </div>
      <div className="v10-caption">
        <span data-control={mark}>{caption}</span>
        {tip}
      </div>
      {children}
    </div>
  );
}

interface SettingProps extends Marked {
  label: string;
  hint?: ReactNode;
  children?: ReactNode;
}

export function Setting({ label, hint, mark, children }: SettingProps) {
  return (
    <div data-rac="" className="v10-setting">
      <div className="grow">
        <div data-control={mark} className="text-sm">
          {label}
        </div>
        {hint && (
          <div data-control={mark} className="v10-caption">
            {hint}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}

export function Toggle({ label, mark }: Marked & { label: string }) {
  const [on, setOn] = useState(false);
  return (
    <label data-rac="" data-control={mark} data-selected={on || undefined} className="v10-toggle">
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        aria-checked={on}
        checked={on}
        onChange={() => setOn(!on)}
      />
      <i aria-hidden="true" />
    </label>
  );
}

interface ButtonProps extends Marked {
  look?: 'filled' | 'outline';
  onPress?: () => void;
  children: ReactNode;
}

export function Button({ look = 'outline', mark, onPress, children }: ButtonProps) {
  return (
    <button type="button" data-rac="" data-control={mark} className={`v10-button v10-${look}`} onClick={onPress}>
      {children}
    </button>
  );
}

interface TabsProps {
  label: string;
  tabs: readonly (Marked & { key: string; name: ReactNode })[];
  current: string;
  small?: boolean;
  onPick?: (key: string) => void;
}

export function Tabs({ label, tabs, current, small = false, onPick }: TabsProps) {
  return (
    <div
      role="tablist"
      aria-label={label}
      data-orientation="horizontal"
      className={small ? 'v10-tabs v10-small' : 'v10-tabs'}
    >
      {tabs.map(({ key, name, mark }) => (
        <button
          key={key}
          type="button"
          role="tab"
          data-key={key}
          data-control={mark}
          aria-selected={key === current}
          data-selected={key === current || undefined}
          onClick={() => onPick?.(key)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

export function Bar({ label, percent, text, mark }: Marked & { label: string; percent: number; text: string }) {
  return (
    <div
      role="progressbar"
      data-rac=""
      data-control={mark}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      className="v10-bar"
    >
      <div style={{ width: `${percent}%` }} />
    </div>
  );
}

export function Tip({ label, text, mark }: Marked & { label: string; text: string }) {
  return (
    <button type="button" aria-label={label} title={text} data-control={mark} className="v10-tip">
      <Icon name="info" size={14} />
    </button>
  );
}

export function Badge({ children }: { children: ReactNode }) {
  return <span className="v10-badge">{children}</span>;
}
