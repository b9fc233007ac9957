// Headless parts with the roles, states and ids that Radix gives them. How they look is the caller's affair.

import { type ReactNode, useId } from 'react';

export interface TabItem {
  value: string;
  label: ReactNode;
  mark?: string | undefined;
}

interface TabListProps {
  base: string;
  label: string;
  tabs: readonly TabItem[];
  current: string;
  orientation?: 'horizontal' | 'vertical';
  className?: string | undefined;
  tabClass?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
}

export function TabList({
  base,
  label,
  tabs,
  current,
  orientation = 'horizontal',
  className,
  tabClass,
  onChange,
}: TabListProps) {
  return (
    <div
      role="tablist"
      aria-label={label}
      aria-orientation={orientation}
      data-orientation={orientation}
      className={className}
    >
      {tabs.map(({ value, label, mark }) => {
        const active = value === current;
        return (
          <button
            key={value}
            type="button"
            role="tab"
            id={`${base}-trigger-${value}`}
            aria-controls={`${base}-content-${value}`}
            aria-selected={active}
            data-state={active ? 'active' : 'inactive'}
            data-orientation={orientation}
            data-radix-collection-item=""
            data-control={mark}
            tabIndex={active ? 0 : -1}
            className={tabClass}
            onClick={() => onChange?.(value)}
          >
            {label}
          </button>
        );
      })}
    </div>
  );
}

interface TabPanelProps {
  base: string;
  value: string;
  className?: string | undefined;
  children: ReactNode;
}

export function TabPanel({ base, value, className, children }: TabPanelProps) {
  return (
    <div
      role="tabpanel"
      id={`${base}-content-${value}`}
      aria-labelledby={`${base}-trigger-${value}`}
      data-state="active"
      className={className}
    >
      {children}
    </div>
  );
}

interface ToggleGroupProps {
  label: string;
  items: readonly string[];
  className?: string | undefined;
  itemClass?: string | undefined;
}

export function ToggleGroup({ label, items, className, itemClass }: ToggleGroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as Radix renders it
    <div role="group" dir="ltr" aria-label={label} className={className}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useSemanticElements: as Radix renders it
        <button
          key={item}
          type="button"
          role="radio"
          aria-checked={index === 0}
          data-state={index === 0 ? 'on' : 'off'}
          data-radix-collection-item=""
          tabIndex={index === 0 ? 0 : -1}
          className={itemClass}
        >
          {item}
        </button>
      ))}
    </div>
  );
}

interface MenuTriggerProps {
  label?: string | undefined;
  kind: 'menu' | 'dialog';
  mark?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** What opens a menu or a popover. */
export function Trigger({ label, kind, mark, className, children }: MenuTriggerProps) {
  return (
    <button
      type="button"
      id={`radix-${useId()}`}
      aria-label={label}
      aria-haspopup={kind}
      aria-expanded={false}
      data-state="closed"
      data-control={mark}
      className={className}
    >
      {children}
    </button>
  );
}

interface SelectTriggerProps {
  label: string;
  mark?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function SelectTrigger({ label, mark, className, children }: SelectTriggerProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="combobox"
      aria-controls={`radix-${id}`}
      aria-expanded={false}
      aria-autocomplete="none"
      aria-label={label}
      dir="ltr"
      data-state="closed"
      data-control={mark}
      className={className}
    >
      {children}
    </button>
  );
}
