// The library's meter: its name, its value and its bar are children of one element with the role.

import { type ReactNode, useId } from 'react';
import { as, type Marked, rac } from './headless.tsx';

interface MeterProps {
  percent: number;
  text: string;
  /** The id of what names it, or a name. */
  labelledBy?: string;
  label?: string;
  className?: string | undefined;
  children: ReactNode;
}

export function Meter({ percent, text, labelledBy, label, className, children }: MeterProps) {
  const id = `react-aria${useId()}`;
  const attributes = as('meter progressbar', {
    'aria-labelledby': labelledBy,
    'aria-label': label,
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': percent,
    'aria-valuetext': text,
  });
  return (
    <div {...rac} {...attributes} id={id} className={className}>
      {children}
    </div>
  );
}

interface TrackProps extends Marked {
  percent: number;
  className?: string | undefined;
  fillClass?: string | undefined;
}

export function Track({ percent, className, fillClass, mark }: TrackProps) {
  return (
    <div data-control={mark} className={className}>
      <div className={fillClass} style={{ width: `${percent}%` }} />
    </div>
  );
}
