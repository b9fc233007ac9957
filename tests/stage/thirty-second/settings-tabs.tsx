// Tabs in the manner of Radix: ids that end in -trigger-VALUE and -content-VALUE, the state in attributes.

import type { ReactNode } from 'react';

interface TriggerProps {
  base: string;
  value: string;
  active: boolean;
  className: string;
  onSelect?: () => void;
  children: ReactNode;
}

export function TabTrigger({ base, value, active, className, onSelect, children }: TriggerProps) {
  return (
    <button
      type="button"
      role="tab"
      id={`radix-${base}-trigger-${value}`}
      aria-controls={`radix-${base}-content-${value}`}
      aria-selected={active}
      data-state={active ? 'active' : 'inactive'}
      tabIndex={active ? 0 : -1}
      className={className}
      onClick={onSelect}
    >
      {children}
    </button>
  );
}

interface ContentProps {
  base: string;
  value: string;
  className: string;
  children: ReactNode;
}

export function TabContent({ base, value, className, children }: ContentProps) {
  return (
    <div
      role="tabpanel"
      id={`radix-${base}-content-${value}`}
      aria-labelledby={`radix-${base}-trigger-${value}`}
      data-state="active"
      className={className}
    >
      {children}
    </div>
  );
}
