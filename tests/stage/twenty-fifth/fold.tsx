// What the ChatGPT pages of this set are made of: sections that fold, and pairs of a term and what it is at present.

import type { ReactNode } from 'react';

interface FoldProps {
  id: string;
  title: ReactNode;
  /** Where the title names the control of a note. */
  mark?: string | undefined;
  closed?: boolean;
  children: ReactNode;
}

export function Fold({ id, title, mark, closed = false, children }: FoldProps) {
  return (
    <details id={id} open={!closed} className="rd-fold">
      <summary>
        <h2 data-control={mark} className="font-semibold">
          {title}
        </h2>
      </summary>
      <div className="rd-body text-sm">{children}</div>
    </details>
  );
}

interface PairProps {
  term: string;
  value?: ReactNode;
  about?: ReactNode;
  mark?: string | undefined;
  children?: ReactNode;
}

export function Pair({ term, value, about, mark, children }: PairProps) {
  return (
    <div className="rd-pair">
      <dt data-control={mark}>{term}</dt>
      <dd data-control={mark}>
        {value !== undefined && <div className="font-medium tabular-nums">{value}</div>}
        {about && <p className="text-token-text-secondary">{about}</p>}
      </dd>
      {children && <dd className="rd-act">{children}</dd>}
    </div>
  );
}
