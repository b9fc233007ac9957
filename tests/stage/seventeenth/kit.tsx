// The parts the ChatGPT pages of this set are put together from: blocks with a small title, dense tables, rings of the size of a
// letter, tabs, buttons. Attributes as of a headless library that names the parts of each widget.

import { type ReactNode, useId } from 'react';
import { Switch } from '../ui/switch.tsx';

export interface Marked {
  mark?: string | undefined;
}

interface BlockProps extends Marked {
  title: string;
  about?: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3 | 4;
  children: ReactNode;
}

export function Block({ title, about, aside, level = 2, mark, children }: BlockProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="v17-block">
      <header className="v17-block-head">
        <div className="grow">
          <Heading id={id} data-control={mark} className="v17-block-title">
            {title}
          </Heading>
          {about && (
            <p data-control={mark} className="v17-note">
              {about}
            </p>
          )}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}

interface RingProps extends Marked {
  label: string;
  percent: number;
  text: string;
  large?: boolean;
}

/** A circle of which as much is drawn as the percent says. */
export function Ring({ label, percent, text, large = false, mark }: RingProps) {
  return (
    <span
      role="progressbar"
      data-scope="progress"
      data-part="circle"
      data-control={mark}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      className={large ? 'v17-ring v17-ring-large' : 'v17-ring'}
    >
      <svg aria-hidden="true" viewBox="0 0 36 36">
        <circle data-part="circle-track" cx="18" cy="18" r="15.9" />
        {percent > 0 && <circle data-part="circle-range" cx="18" cy="18" r="15.9" strokeDasharray={`${percent} 100`} />}
      </svg>
    </span>
  );
}

interface GridProps extends Marked {
  label?: string | undefined;
  columns: readonly string[];
  /** A last column without a title, for buttons. */
  actions?: boolean;
  children: ReactNode;
}

export function Grid({ label, columns, actions = false, mark, children }: GridProps) {
  return (
    <table aria-label={label} data-control={mark} className="v17-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          {actions && <td />}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface ButtonProps extends Marked {
  look?: 'solid' | 'subtle' | 'plain';
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ look = 'subtle', mark, onClick, children }: ButtonProps) {
  return (
    <button type="button" data-control={mark} className={`v17-button v17-${look}`} onClick={onClick}>
      {children}
    </button>
  );
}

interface TabsProps {
  label: string;
  tabs: readonly (Marked & { value: string; name: ReactNode })[];
  current: string;
  onPick?: (value: string) => void;
}

export function Tabs({ label, tabs, current, onPick }: TabsProps) {
  return (
    <div role="tablist" aria-label={label} data-scope="tabs" data-part="list" className="v17-tabs">
      {tabs.map(({ value, name, mark }) => (
        <button
          key={value}
          type="button"
          role="tab"
          data-scope="tabs"
          data-part="trigger"
          data-value={value}
          data-control={mark}
          aria-selected={value === current}
          onClick={() => onPick?.(value)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

export function Toggle({ label, mark }: Marked & { label: string }) {
  return <Switch label={label} mark={mark} className="v17-switch" thumbClass="v17-thumb" />;
}

export function Tag({ children }: { children: ReactNode }) {
  return <span className="v17-tag">{children}</span>;
}
