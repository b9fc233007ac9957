// A select whose list is a popover: a button that says what is chosen, and the options once it is pressed.

import { useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';

interface SelectProps {
  label: string;
  options: string[];
  initially?: string | undefined;
  mark?: string | undefined;
  className?: string | undefined;
  triggerClass?: string | undefined;
  listClass?: string | undefined;
}

export function Select({ label, options, initially, mark, className, triggerClass, listClass }: SelectProps) {
  const id = `radix-${useId()}`;
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState(initially ?? options[0]);
  return (
    <div data-slot="select" className={className}>
      <button
        type="button"
        role="combobox"
        aria-label={label}
        aria-controls={id}
        aria-expanded={open}
        aria-autocomplete="none"
        data-state={open ? 'open' : 'closed'}
        data-slot="select-trigger"
        data-control={mark}
        className={triggerClass}
        onClick={() => setOpen(!open)}
      >
        <span data-slot="select-value" style={{ pointerEvents: 'none' }}>
          {value}
        </span>
        <Icon name="chevron" size={14} />
      </button>
      {open && (
        <div role="listbox" id={id} aria-label={label} tabIndex={-1} data-side="bottom" className={listClass}>
          {options.map((option) => (
            <button
              key={option}
              type="button"
              role="option"
              aria-selected={option === value}
              data-state={option === value ? 'checked' : 'unchecked'}
              onClick={() => {
                setValue(option);
                setOpen(false);
              }}
            >
              {option}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
