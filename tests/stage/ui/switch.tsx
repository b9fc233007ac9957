// A switch in the manner of Radix: a button with a role, its state in attributes.

import { useState } from 'react';

interface SwitchProps {
  label: string;
  initially?: boolean;
  className?: string | undefined;
  thumbClass?: string | undefined;
  mark?: string | undefined;
}

export function Switch({ label, initially = false, className, thumbClass, mark }: SwitchProps) {
  const [on, setOn] = useState(initially);
  const state = on ? 'checked' : 'unchecked';
  return (
    <button
      type="button"
      role="switch"
      data-control={mark}
      aria-checked={on}
      aria-label={label}
      data-state={state}
      className={className}
      onClick={() => setOn(!on)}
    >
      <span data-state={state} className={thumbClass} />
    </button>
  );
}
