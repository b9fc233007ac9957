// The headless library this set is built on: parts without a look, each with the attributes such a library hands out. A switch
// is a label around a hidden checkbox, a select has a native one hidden beside its button, a group of choices is a radio group.

import { type CSSProperties, type ReactNode, useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';

export interface Marked {
  /** The notes the part is the control of. */
  mark?: string | undefined;
}

type ClassName = string | undefined;

/** On every part of the library. */
export const rac = { 'data-rac': '' } as const;

/** A role and its attributes, to be spread as the library's hooks have it. */
export function as(role: string, more: Record<string, string | number | boolean | undefined> = {}) {
  return { role, ...more };
}

const unseen: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

interface ButtonProps extends Marked {
  label?: string;
  popup?: 'menu' | 'dialog' | undefined;
  className?: ClassName;
  onPress?: () => void;
  children: ReactNode;
}

export function Button({ label, popup, className, mark, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      {...rac}
      data-react-aria-pressable="true"
      aria-label={label}
      aria-haspopup={popup}
      aria-expanded={popup ? false : undefined}
      data-control={mark}
      className={className}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A button whose tooltip the library mounts only while it is wanted. */
export function Tip({ label, text, className, mark }: Marked & { label: string; text: string; className?: ClassName }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        {...rac}
        aria-label={label}
        aria-describedby={open ? id : undefined}
        data-control={mark}
        className={className}
        onClick={() => setOpen(!open)}
      >
        <Icon name="info" size={15} />
      </button>
      {open && (
        <span role="tooltip" id={id} {...rac}>
          {text}
        </span>
      )}
    </>
  );
}

interface SwitchProps extends Marked {
  label?: string | undefined;
  initially?: boolean;
  className?: ClassName;
  trackClass?: ClassName;
  children?: ReactNode;
}

export function Switch({ label, initially = false, className, trackClass, mark, children }: SwitchProps) {
  const [on, setOn] = useState(initially);
  return (
    <label {...rac} data-selected={on || undefined} data-control={mark} className={className}>
      <span style={unseen}>
        <input type="checkbox" {...as('switch')} aria-label={label} checked={on} onChange={() => setOn(!on)} />
      </span>
      <span aria-hidden="true" className={trackClass} />
      {children}
    </label>
  );
}

interface SelectProps extends Marked {
  label: string;
  labelClass?: ClassName;
  options: readonly string[];
  value?: string | undefined;
  className?: ClassName;
  buttonClass?: ClassName;
}

export function Select({ label, labelClass, options, value, className, buttonClass, mark }: SelectProps) {
  const id = `react-aria${useId()}`;
  const chosen = value ?? options[0];
  return (
    <div {...rac} className={className}>
      <span id={`${id}-label`} {...rac} data-control={mark} className={labelClass} style={labelClass ? {} : unseen}>
        {label}
      </span>
      <div {...{ 'aria-hidden': true }} data-react-aria-prevent-focus="true" style={unseen}>
        <label>
          {label}
          <select tabIndex={-1} defaultValue={chosen}>
            {options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </label>
      </div>
      <button
        type="button"
        {...rac}
        data-react-aria-pressable="true"
        aria-haspopup="listbox"
        aria-expanded="false"
        aria-labelledby={`${id}-value ${id}-label`}
        data-control={mark}
        className={buttonClass}
      >
        <span id={`${id}-value`} {...rac}>
          {chosen}
        </span>
        <Icon name="chevron" size={14} />
      </button>
    </div>
  );
}

interface ChoiceProps extends Marked {
  label: string;
  options: readonly string[];
  chosen?: number;
  className?: ClassName;
}

/** One of a few, as toggle buttons. */
export function Choice({ label, options, chosen = 0, className, mark }: ChoiceProps) {
  return (
    <div {...rac} {...as('radiogroup', { 'aria-label': label })} data-control={mark} className={className}>
      {options.map((option, index) => (
        <button
          key={option}
          type="button"
          {...rac}
          {...as('radio', { 'aria-checked': index === chosen })}
          data-selected={index === chosen || undefined}
        >
          {option}
        </button>
      ))}
    </div>
  );
}

interface TabLinksProps {
  label: string;
  tabs: readonly (readonly [key: string, name: string, href: string])[];
  current: string;
  className?: ClassName;
  /** The notes whose control is a tab, by the tab's key. */
  marks?: Record<string, string>;
}

export function TabLinks({ label, tabs, current, className, marks = {} }: TabLinksProps) {
  const id = `react-aria${useId()}`;
  return (
    <div
      {...rac}
      {...as('tablist', { 'aria-label': label, 'aria-orientation': 'horizontal' })}
      data-orientation="horizontal"
      className={className}
    >
      {tabs.map(([key, name, href]) => (
        <a
          key={key}
          href={href}
          {...rac}
          {...as('tab', { 'aria-selected': key === current })}
          id={`${id}-tab-${key}`}
          data-key={key}
          data-selected={key === current || undefined}
          data-control={marks[key]}
        >
          {name}
        </a>
      ))}
    </div>
  );
}
