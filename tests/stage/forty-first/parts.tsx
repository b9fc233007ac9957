// What every section of the settings is made of: a title that is a plain div, a rounded card, rows with their control at
// the right, a bar.

import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  about?: ReactNode;
  /** The note that belongs at the section as a whole. */
  mark?: string | undefined;
  /** Under the title: tabs, a notice. */
  children: ReactNode;
}

export function Section({ title, about, mark, children }: SectionProps) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <div data-control={mark} className="text-base font-semibold text-token-text-primary">
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

export function Card({ children }: { children: ReactNode }) {
  return <div className="flex flex-col rounded-2xl border border-token-border-light">{children}</div>;
}

interface RowProps {
  title: ReactNode;
  about?: ReactNode;
  mark?: string | undefined;
  children?: ReactNode;
}

export function SettingsRow({ title, about, mark, children }: RowProps) {
  return (
    <div className="@container/settings-row v41-row">
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
      <div className="flex shrink-0 items-center gap-3">{children}</div>
    </div>
  );
}

interface LimitProps {
  label: string;
  resets: string | undefined;
  moment: string;
  percent: number;
  left: string;
  remaining: string;
  mark: string;
}

export function LimitRow({ label, resets, moment, percent, left, remaining, mark }: LimitProps) {
  return (
    <div className="@container/settings-row v41-row">
      <div className="flex min-w-0 grow flex-col gap-0.5">
        <div data-control={mark} className="text-sm text-token-text-primary">
          {label}
        </div>
        {resets && (
          <div className="text-xs text-token-text-secondary">
            <span title={moment} data-control={mark}>
              {resets}
            </span>
          </div>
        )}
      </div>
      <div className="v41-meter flex flex-col gap-1.5">
        <span data-control={mark} className="text-sm tabular-nums text-token-text-secondary">
          {left}
        </span>
        <progress max={100} value={percent} aria-label={remaining} data-control={mark} className="w-full" />
      </div>
    </div>
  );
}
