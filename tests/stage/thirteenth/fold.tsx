// A part of the dialog that folds: its title is a button in a heading, with a short sum at its end.

import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import type { Marked } from './kit.tsx';

interface FoldProps extends Marked {
  title: string;
  sum?: string;
  about: string;
  children: ReactNode;
}

export function Fold({ title, sum, about, mark, children }: FoldProps) {
  const [open, setOpen] = useState(true);
  const id = useId();
  return (
    <div data-state={open ? 'open' : 'closed'} className="v13-fold">
      <h4>
        <button
          type="button"
          data-control={mark}
          aria-expanded={open}
          aria-controls={id}
          className="v13-fold-head"
          onClick={() => setOpen(!open)}
        >
          <span className="grow text-sm font-semibold">{title}</span>
          {sum && <span className="v13-quiet">{sum}</span>}
          <Icon name="chevron" size={16} />
        </button>
      </h4>
      <section id={id} aria-label={title} hidden={!open}>
        <p data-control={mark} className="v13-quiet">
          {about}
        </p>
        {children}
      </section>
    </div>
  );
}
