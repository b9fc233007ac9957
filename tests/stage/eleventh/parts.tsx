// Sections, cards and rows of the ChatGPT settings in this set: a section is a real one with a heading now, a card is a list.

import { type ReactNode, useId } from 'react';
import { Button, type Marked } from './base.tsx';

interface BlockProps extends Marked {
  title: string;
  about?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

export function Block({ title, about, aside, mark, children }: BlockProps) {
  const id = useId();
  return (
    <section data-slot="settings-section" aria-labelledby={id} className="v11-block">
      <header className="flex items-end justify-between gap-4">
        <div className="grow">
          <h2 id={id} data-control={mark} className="text-base font-medium">
            {title}
          </h2>
          {about && (
            <p data-control={mark} className="text-sm text-token-text-secondary">
              {about}
            </p>
          )}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}

export function List({ children }: { children: ReactNode }) {
  return (
    <ul data-slot="card" className="v11-card divide-y divide-token-border">
      {children}
    </ul>
  );
}

interface ItemProps extends Marked {
  title: ReactNode;
  about?: ReactNode;
  children?: ReactNode;
}

export function Item({ title, about, mark, children }: ItemProps) {
  return (
    <li data-slot="item" className="@container/settings-row v11-item">
      <div data-slot="item-content" className="grow">
        <div data-slot="item-title" data-control={mark} className="text-sm">
          {title}
        </div>
        {about && (
          <div data-slot="item-description" data-control={mark} className="text-xs text-token-text-secondary">
            {about}
          </div>
        )}
      </div>
      {children && (
        <div data-slot="item-actions" className="flex shrink-0 items-center gap-3">
          {children}
        </div>
      )}
    </li>
  );
}

export function Pill({ mark, children, popup }: Marked & { children: ReactNode; popup?: 'menu' }) {
  return (
    <Button mark={mark} {...(popup && { popup })} className="btn btn-secondary">
      {children}
    </Button>
  );
}
