// The reported shapes of ChatGPT's settings: a section whose title is a plain div before a rounded card, and in it rows
// with the token `@container/settings-row`: title and description nested divs, the control at the right.

import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  about?: string | undefined;
  mark?: string | undefined;
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, about, mark, aside, children }: SectionProps) {
  return (
    <div className="v36-section">
      <div className="v36-head">
        <div className="v36-head-text">
          <div data-control={mark} className="v36-title">
            {title}
          </div>
          {about && (
            <div data-control={mark} className="v36-about">
              {about}
            </div>
          )}
        </div>
        {aside}
      </div>
      <div className="v36-card">{children}</div>
    </div>
  );
}

interface RowProps {
  title: ReactNode;
  about?: ReactNode;
  mark?: string | undefined;
  children?: ReactNode;
}

export function Row({ title, about, mark, children }: RowProps) {
  return (
    <div className="@container/settings-row v36-row">
      <div className="v36-row-inner">
        <div className="v36-row-text">
          <div data-control={mark} className="v36-row-title">
            {title}
          </div>
          {about && (
            <div data-control={mark} className="v36-about">
              {about}
            </div>
          )}
        </div>
        {children && <div className="v36-row-control">{children}</div>}
      </div>
    </div>
  );
}
