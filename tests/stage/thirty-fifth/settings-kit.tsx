// The design system's parts of a settings panel: sections with a header, cards, rows with a label and a control.

import type { ReactNode } from 'react';

interface MarkedProps {
  mark?: string | undefined;
  children: ReactNode;
}

export function Section({ children }: { children: ReactNode }) {
  return <section className="flex flex-col gap-3">{children}</section>;
}

export function SectionHeader({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="flex items-end justify-between gap-4 px-1">
      <div className="flex min-w-0 flex-col gap-0.5">{children}</div>
      {aside && <div className="flex shrink-0 items-center gap-2">{aside}</div>}
    </div>
  );
}

export function SectionTitle({ id, level = 2, mark, children }: MarkedProps & { id?: string; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <Heading id={id} data-control={mark} className="text-base font-medium text-token-text-primary">
      {children}
    </Heading>
  );
}

export function SectionDescription({ mark, children }: MarkedProps) {
  return (
    <div data-control={mark} className="text-sm text-pretty text-token-text-secondary">
      {children}
    </div>
  );
}

export function Card({ children }: { children: ReactNode }) {
  return (
    <div className="overflow-hidden rounded-2xl border border-token-border-light bg-token-bg-primary">
      <div className="divide-y divide-token-border-light">{children}</div>
    </div>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <div className="@container/settings-row">
      <div className="flex min-h-15 items-center justify-between gap-6 px-4 py-3">{children}</div>
    </div>
  );
}

export function RowText({ children }: { children: ReactNode }) {
  return (
    <div className="min-w-0 flex-1">
      <div className="flex flex-col gap-0.5">{children}</div>
    </div>
  );
}

export function RowLabel({ mark, children }: MarkedProps) {
  return (
    <div data-control={mark} className="text-sm text-token-text-primary">
      {children}
    </div>
  );
}

export function RowDescription({ mark, children }: MarkedProps) {
  return (
    <div data-control={mark} className="text-xs text-token-text-secondary">
      {children}
    </div>
  );
}

export function RowControl({ children }: { children: ReactNode }) {
  return (
    <div className="shrink-0">
      <div className="flex items-center gap-3">{children}</div>
    </div>
  );
}

export function Button({ mark, children, onClick }: MarkedProps & { onClick?: (() => void) | undefined }) {
  return (
    <button type="button" data-control={mark} className="btn btn-secondary btn-small relative" onClick={onClick}>
      <div className="flex items-center justify-center">{children}</div>
    </button>
  );
}
