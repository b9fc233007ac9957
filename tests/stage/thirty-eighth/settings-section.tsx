// A section of the settings: a title and a description before a rounded card, whose rows are a list. The class tokens of the
// rows are the reported ones.

import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  about?: ReactNode;
  /** The note whose control the whole section is: its title and description then name it too. */
  mark?: string;
  /** In the dialog the sections lie one level lower. */
  nested?: boolean | undefined;
  children: ReactNode;
}

export function Section({ title, about, mark, nested = false, children }: SectionProps) {
  const id = useId();
  const Heading = nested ? 'h4' : 'h2';
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <Heading
          id={id}
          data-control={mark}
          className={
            nested ? 'text-sm font-medium text-token-text-primary' : 'text-base font-semibold text-token-text-primary'
          }
        >
          {title}
        </Heading>
        {about && (
          <p data-control={mark} className="text-sm text-token-text-secondary text-pretty">
            {about}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}

export function Card({ children }: { children: ReactNode }) {
  return (
    <ul className="divide-y divide-token-border rounded-2xl border border-token-border bg-token-main-surface-primary">
      {children}
    </ul>
  );
}

interface RowProps {
  children: ReactNode;
  control?: ReactNode;
}

export function Row({ children, control }: RowProps) {
  return (
    <li className="border-token-border">
      <div className="@container/settings-row px-4">
        <div className="flex min-h-16 items-center justify-between gap-4 py-3">
          <div className="flex min-w-0 grow flex-col gap-1">{children}</div>
          {control && <div className="flex shrink-0 items-center gap-3">{control}</div>}
        </div>
      </div>
    </li>
  );
}
