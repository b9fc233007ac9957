// What the settings pages are made of: a section with its card, a row, an account of a limit. The markup follows
// pages.md 2A: rows carry the class token `@container/settings-row`, titles are plain divs.

import type { ReactNode } from 'react';
import { useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { type Limit, type UsageWords, usageWords } from './words.ts';

export function useWords(): UsageWords {
  return usageWords(useStage().flags);
}

interface SectionProps {
  title: string;
  about?: string;
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, about, aside, children }: SectionProps) {
  return (
    <div className="space-y-3">
      <div className="flex items-end justify-between gap-4">
        <div className="min-w-0">
          <div className="text-base font-medium">{title}</div>
          {about && <div className="text-sm text-token-text-secondary">{about}</div>}
        </div>
        {aside}
      </div>
      {children}
    </div>
  );
}

export function Card({ children }: { children: ReactNode }) {
  return (
    <div className="divide-y divide-token-border overflow-hidden rounded-2xl border border-token-border">
      {children}
    </div>
  );
}

interface RowProps {
  title: ReactNode;
  about?: ReactNode;
  children?: ReactNode;
}

export function Row({ title, about, children }: RowProps) {
  return (
    <div className="@container/settings-row flex min-h-16 items-center justify-between gap-4 px-4 py-3">
      <div className="min-w-0">
        <div className="text-sm text-token-text-primary">{title}</div>
        {about && <div className="text-xs text-token-text-secondary">{about}</div>}
      </div>
      {children}
    </div>
  );
}

export function LimitRow({ limit, left }: { limit: Limit; left?: number }) {
  const words = useWords();
  const live = useLive(...limit.left);
  const percent = left ?? live;
  const resets = useLive(...limit.resets);
  return (
    <Row title={limit.label} about={<span title={limit.moment}>{resets}</span>}>
      <div className="flex shrink-0 items-center gap-3">
        <span className="text-sm tabular-nums">{words.left(percent)}</span>
        <progress className="w-40" max={100} value={percent} aria-label={words.barLabel} />
      </div>
    </Row>
  );
}

export function Toggle({ label, initially = false }: { label: string; initially?: boolean }) {
  return <Switch label={label} initially={initially} className="switch" thumbClass="switch-thumb" />;
}
