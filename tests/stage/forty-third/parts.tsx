// What several people's pages share: a section whose title is a plain div before its rounded card, and a settings row.

import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  about?: string;
  /** The note whose control the title and the words below it name. */
  mark?: string;
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, about, mark, aside, children }: SectionProps) {
  return (
    <div className="s43-section">
      <div className="flex items-center justify-between gap-4">
        <div className="grow">
          <div data-control={mark} className="text-base font-semibold">
            {title}
          </div>
          {about && (
            <div data-control={mark} className="text-sm text-token-text-secondary">
              {about}
            </div>
          )}
        </div>
        {aside}
      </div>
      {children}
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
    <div className="@container/settings-row s43-row">
      <div className="grow">
        <div data-control={mark} className="text-sm">
          {title}
        </div>
        {about && (
          <div data-control={mark} className="text-xs text-token-text-secondary">
            {about}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
