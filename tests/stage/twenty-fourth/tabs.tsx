// Tabs without a look of their own, in the manner of a headless library: one panel at a time, the others empty and hidden.

import { type ReactNode, useId, useState } from 'react';

export interface Tab {
  value: string;
  label: ReactNode;
  content: ReactNode;
  /** The note that the tab itself is a control of. */
  mark?: string | undefined;
}

interface TabsProps {
  label: string;
  tabs: Tab[];
  listClass?: string | undefined;
  tabClass?: string | undefined;
  panelClass?: string | undefined;
}

export function Tabs({ label, tabs, listClass, tabClass, panelClass }: TabsProps) {
  const id = `radix-${useId()}`;
  const [value, setValue] = useState(tabs[0]?.value);
  const stateOf = (tab: Tab) => (tab.value === value ? 'active' : 'inactive');
  return (
    <div dir="ltr" data-slot="tabs" data-orientation="horizontal">
      <div role="tablist" aria-label={label} aria-orientation="horizontal" className={listClass}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-trigger-${tab.value}`}
            aria-controls={`${id}-content-${tab.value}`}
            aria-selected={tab.value === value}
            data-state={stateOf(tab)}
            data-control={tab.mark}
            className={tabClass}
            onClick={() => setValue(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.value}
          role="tabpanel"
          id={`${id}-content-${tab.value}`}
          aria-labelledby={`${id}-trigger-${tab.value}`}
          data-state={stateOf(tab)}
          hidden={tab.value !== value}
          className={panelClass}
        >
          {tab.value === value && tab.content}
        </div>
      ))}
    </div>
  );
}
