// What the settings pages are made of: a section with its card, a row, an account of a limit. The markup follows
// the reports: rows carry the class token `@container/settings-row`, titles are plain divs.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { type Limit, type UsageWords, usageWords } from './words.ts';

export function useWords(): UsageWords {
  return usageWords(useStage().flags);
}

interface SectionProps {
  title: string;
  about?: string;
  aside?: ReactNode;
  /** The notes this section is the control of (see README.md). */
  mark?: string | undefined;
  children: ReactNode;
}

export function Section({ title, about, aside, mark, children }: SectionProps) {
  return (
    <div className="space-y-3">
      <div className="flex items-end justify-between gap-4">
        <div className="min-w-0">
          <div data-control={mark} className="text-base font-medium">
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

export function Card({ mark, children }: { mark?: string; children: ReactNode }) {
  return (
    <div
      data-control={mark}
      className="divide-y divide-token-border overflow-hidden rounded-2xl border border-token-border"
    >
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
    <div className="@container/settings-row flex min-h-16 items-center justify-between gap-4 px-4 py-3">
      <div className="min-w-0">
        <div data-control={mark} className="text-sm text-token-text-primary">
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

interface LimitRowProps {
  limit: Limit;
  mark: string;
  left?: number;
}

export function LimitRow({ limit, mark, left }: LimitRowProps) {
  const words = useWords();
  const live = useLive(...limit.left);
  const percent = left ?? live;
  const resets = useLive(...limit.resets);
  const untouched = useFlag('untouched');
  const about = untouched ? undefined : <span title={limit.moment}>{resets}</span>;
  return (
    <Row title={limit.label} about={about} mark={mark}>
      <div className="flex shrink-0 items-center gap-3">
        <span data-control={mark} className="text-sm tabular-nums">
          {words.left(percent)}
        </span>
        <progress data-control={mark} className="w-40" max={100} value={percent} aria-label={words.barLabel} />
      </div>
    </Row>
  );
}

interface ToggleProps {
  label: string;
  initially?: boolean;
  mark?: string;
}

export function Toggle({ label, initially = false, mark }: ToggleProps) {
  return <Switch label={label} initially={initially} mark={mark} className="switch" thumbClass="switch-thumb" />;
}
