// The parts every settings panel is made of: a section with its title above a card, and rows in the card, words at the left and
// what one can do at the right. Rows are divs with the reported class token.

import type { ReactNode } from 'react';

interface SectionProps {
  /** The title, in the element that whoever built the section took. */
  title: ReactNode;
  about?: ReactNode;
  /** Right of the title. */
  side?: ReactNode;
  children: ReactNode;
}

export function Section({ title, about, side, children }: SectionProps) {
  return (
    <div className="v37-section">
      <div className="v37-section-head">
        <div className="v37-section-words">
          {title}
          {about}
        </div>
        {side}
      </div>
      <div className="v37-card">{children}</div>
    </div>
  );
}

interface RowProps {
  title: ReactNode;
  about?: ReactNode;
  /** The note whose control the row's words are. */
  mark?: string | undefined;
  children?: ReactNode;
}

export function Row({ title, about, mark, children }: RowProps) {
  return (
    <div className="@container/settings-row v37-row">
      <div className="v37-row-inner">
        <div className="v37-row-words">
          <div data-control={mark} className="text-token-text-primary text-sm">
            {title}
          </div>
          {about && (
            <div data-control={mark} className="text-token-text-secondary text-xs">
              {about}
            </div>
          )}
        </div>
        {children && <div className="v37-row-end">{children}</div>}
      </div>
    </div>
  );
}
