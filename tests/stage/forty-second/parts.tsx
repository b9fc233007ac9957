// What the ChatGPT pages of this set are made of: a section with its title before a rounded card, a row with the class token as
// reported, and a quantity whose number and unit have elements of their own.

import type { ReactNode } from 'react';

export interface Wording {
  before: string;
  unit: string;
  after: string;
}

interface QuantityProps {
  number: string | number;
  wording: Wording;
  mark?: string;
  className?: string;
}

export function Quantity({ number, wording: { before, unit, after }, mark, className }: QuantityProps) {
  return (
    <span data-control={mark} className={className}>
      {before && <span>{before}</span>}
      <span className="_num_q42x">{number}</span>
      <span>{unit}</span>
      {after && <span>{after}</span>}
    </span>
  );
}

interface SectionProps {
  title: string;
  about?: string;
  mark?: string;
  /** At the right of the title. */
  beside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, about, mark, beside, children }: SectionProps) {
  return (
    <div className="_sect_q42x">
      <div className="_head_q42x">
        <div>
          <div data-control={mark} className="_title_q42x">
            {title}
          </div>
          {about && (
            <div data-control={mark} className="_about_q42x text-token-text-secondary">
              {about}
            </div>
          )}
        </div>
        {beside}
      </div>
      <div className="_card_q42x">{children}</div>
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
    <div className="@container/settings-row">
      <div className="_row_q42x">
        <div className="_body_q42x">
          <div data-control={mark}>{title}</div>
          {about && (
            <div data-control={mark} className="_about_q42x text-token-text-secondary">
              {about}
            </div>
          )}
        </div>
        {children && <div className="_end_q42x">{children}</div>}
      </div>
    </div>
  );
}
