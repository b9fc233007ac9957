// A small "i" whose tooltip is in the document only while it is pointed at or has the focus.

import { useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';

interface HintProps {
  label: string;
  text: string;
  mark?: string | undefined;
  className?: string | undefined;
  tipClass?: string | undefined;
}

export function Hint({ label, text, mark, className, tipClass }: HintProps) {
  const id = `radix-${useId()}`;
  const [open, setOpen] = useState(false);
  return (
    <span data-slot="tooltip" className={className}>
      <button
        type="button"
        aria-label={label}
        aria-describedby={open ? id : undefined}
        data-state={open ? 'instant-open' : 'closed'}
        data-slot="tooltip-trigger"
        data-control={mark}
        onPointerEnter={() => setOpen(true)}
        onPointerLeave={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      >
        <Icon name="info" size={14} />
      </button>
      {open && (
        <span role="tooltip" id={id} data-side="top" className={tipClass}>
          {text}
        </span>
      )}
    </span>
  );
}
