// A part that folds, in the manner of a component library: a heading with a button, its content built only while it is open.

import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';

interface FoldProps {
  title: string;
  /** What can be seen of it while it is folded. */
  aside: ReactNode;
  /** The note this part is the control of. */
  mark?: string;
  open?: boolean;
  children?: ReactNode;
}

export function Fold({ title, aside, mark, open = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  const state = isOpen ? 'open' : 'closed';
  return (
    <div data-state={state} className="v8-fold">
      <h3 data-control={mark}>
        <button
          type="button"
          id={`${id}-button`}
          aria-expanded={isOpen}
          aria-controls={`${id}-region`}
          data-state={state}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="grow font-medium">{title}</span>
          <span className="text-token-text-secondary">{aside}</span>
          <Icon name="chevron" size={16} />
        </button>
      </h3>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: the region of an accordion
        <div id={`${id}-region`} role="region" aria-labelledby={`${id}-button`} className="v8-region">
          {children}
        </div>
      )}
    </div>
  );
}
