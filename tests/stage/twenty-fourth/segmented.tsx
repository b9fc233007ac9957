// A segmented control: one of a few buttons is on.

import { useState } from 'react';

interface SegmentedProps {
  label: string;
  options: string[];
  initially: string;
  mark?: string | undefined;
  className?: string | undefined;
  optionClass?: string | undefined;
}

export function Segmented({ label, options, initially, mark, className, optionClass }: SegmentedProps) {
  const [value, setValue] = useState(initially);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the library renders a div
    <div role="group" dir="ltr" aria-label={label} data-slot="toggle-group" data-control={mark} className={className}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          data-state={option === value ? 'on' : 'off'}
          data-slot="toggle-group-item"
          className={optionClass}
          onClick={() => setValue(option)}
        >
          {option}
        </button>
      ))}
    </div>
  );
}
