// A section of the settings and a row of its card, as they are reported: a title beside the card, `@container/settings-row`.

import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  about?: ReactNode;
  /** Of the note whose control the title names too. */
  mark?: string | undefined;
  /** A plain `div` on the full page, a heading in the dialog. */
  heading?: 'div' | 'h3' | 'h4';
  children: ReactNode;
}

export function SettingsSection({ title, about, mark, heading: Title = 'div', children }: SectionProps) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <Title data-control={mark} className="text-base font-medium text-token-text-primary">
          {title}
        </Title>
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

export function SettingsCard({ children }: { children: ReactNode }) {
  return (
    <div className="overflow-hidden rounded-2xl border border-token-border-light bg-token-bg-primary">
      <div className="divide-y divide-token-border-light">{children}</div>
    </div>
  );
}

interface RowProps {
  title: ReactNode;
  about?: ReactNode;
  mark?: string | undefined;
  children?: ReactNode;
}

export function SettingsRow({ title, about, mark, children }: RowProps) {
  return (
    <div className="@container/settings-row px-4 py-3">
      <div className="flex min-h-10 items-center justify-between gap-4">
        <div className="flex min-w-0 grow flex-col gap-0.5">
          <div data-control={mark} className="text-sm text-token-text-primary">
            {title}
          </div>
          {about && (
            <div data-control={mark} className="text-xs text-token-text-secondary">
              {about}
            </div>
          )}
        </div>
        {children && <div className="flex shrink-0 items-center gap-3">{children}</div>}
      </div>
    </div>
  );
}
