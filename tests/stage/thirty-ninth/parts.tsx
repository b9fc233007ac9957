// What the settings panels are built of: sections, cards' rows, and the small triggers of tooltips.

import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';

export function Info() {
  return (
    <span className="_tip_k39b2">
      <button type="button" data-state="closed" className="_tipBtn_k39b2">
        <Icon name="info" size={14} />
      </button>
    </span>
  );
}

interface SectionProps {
  title: string;
  about?: ReactNode;
  mark?: string | undefined;
  aside?: ReactNode;
  info?: boolean;
  children: ReactNode;
}

/** The title and what it is about, plain, before the card. */
export function Section({ title, about, mark, aside, info = false, children }: SectionProps) {
  return (
    <div className="_sec_k39a1">
      <div className="_secHead_k39a1">
        <div className="_secText_k39a1">
          <div className="_secTitle_k39a1">
            <div data-control={mark} className="text-base font-semibold">
              {title}
            </div>
            {info && <Info />}
          </div>
          {about && (
            <div data-control={mark} className="text-sm text-token-text-secondary">
              {about}
            </div>
          )}
        </div>
        {aside}
      </div>
      <div className="_card_k39c7">
        <div className="_cardIn_k39c7">{children}</div>
      </div>
    </div>
  );
}

interface RowProps {
  title: ReactNode;
  about?: ReactNode;
  mark?: string | undefined;
  info?: boolean;
  children?: ReactNode;
}

export function Row({ title, about, mark, info = false, children }: RowProps) {
  return (
    <div className="@container/settings-row _row_k39d4">
      <div className="_rowIn_k39d4">
        <div className="_rowText_k39d4">
          <div className="_rowTitle_k39d4">
            <div data-control={mark}>{title}</div>
            {info && <Info />}
          </div>
          {about && (
            <div data-control={mark} className="text-xs text-token-text-secondary">
              {about}
            </div>
          )}
        </div>
        <div className="_rowCtl_k39d4">{children}</div>
      </div>
    </div>
  );
}

interface ButtonProps {
  children: ReactNode;
  icon?: 'plus' | 'bolt' | 'chevron';
  mark?: string | undefined;
}

export function Button({ children, icon, mark }: ButtonProps) {
  return (
    <button type="button" data-control={mark} className="btn btn-secondary">
      <div className="_btnIn_k39e3">
        {icon && <Icon name={icon} size={16} />}
        {children}
      </div>
    </button>
  );
}
