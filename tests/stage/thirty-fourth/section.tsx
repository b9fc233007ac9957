// What most sections of the usage page are made of: a title in a plain div, a description, and what follows.

import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  about?: string;
  /** The note that the title and the description stand for. */
  mark?: string;
  children: ReactNode;
}

export function Section({ title, about, mark, children }: SectionProps) {
  return (
    <div className="v34-section">
      <div className="v34-section-head">
        <div data-control={mark} className="v34-section-title text-token-text-primary">
          {title}
        </div>
        {about && (
          <div data-control={mark} className="text-sm text-token-text-secondary">
            {about}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
