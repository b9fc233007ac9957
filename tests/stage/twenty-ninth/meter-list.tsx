// The list of meters of the usage page: links in three groups, each with a name, a figure and, of a limit, a bar and when
// it resets. Decoys: the limits of another model, a workspace's monthly limit, the history of credits.

import { type ReactNode, useId } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Bar, Chip } from './parts.tsx';
import { useBalance, usePercents, useWords } from './use-words.ts';

export function MeterList({ chosen }: { chosen: string }) {
  const words = useWords();
  const workspace = useFlag('workspace');
  const weeklyOnly = useFlag('weekly-only');
  const noResets = useFlag('no-resets');
  const balance = useBalance();
  const percents = usePercents();
  const { groups, credits, reload, resets, daily, past, other, chips } = words;
  return (
    <nav aria-label={words.list} className="v29-list">
      <Group title={groups.limits}>
        {!weeklyOnly && (
          <LimitLink
            chosen={chosen}
            to="5h"
            limit={words.fiveHour}
            percent={percents.fiveHour}
            mark="codex-window-5h"
          />
        )}
        <LimitLink
          chosen={chosen}
          to="weekly"
          limit={words.weekly}
          percent={percents.weekly}
          mark="codex-window-weekly"
        />
        <MeterLink chosen={chosen} to="resets" name={resets.label} mark="codex-resets">
          <Chip mark="codex-resets" tone={noResets ? 'plain' : 'good'}>
            {resets.available(noResets ? 0 : 2)}
          </Chip>
        </MeterLink>
        <MeterLink chosen={chosen} to="spark" name={other.label} about={other.about}>
          <span className="font-mono">{words.left(94)}</span>
        </MeterLink>
      </Group>
      <Group title={groups.balance}>
        {workspace && (
          <MeterLink chosen={chosen} to="monthly" name={credits.monthly.label} about={credits.monthly.reset}>
            <span className="font-mono">{credits.monthly.value}</span>
          </MeterLink>
        )}
        <MeterLink
          chosen={chosen}
          to="credits"
          name={workspace ? credits.workspace : credits.label}
          mark="codex-credits"
        >
          <span data-control="codex-credits" className="font-mono">
            {credits.remaining(balance)}
          </span>
        </MeterLink>
        <MeterLink chosen={chosen} to="reload" name={reload.label} about={reload.offer} mark="codex-auto-reload">
          <Chip mark="codex-auto-reload">{chips.off}</Chip>
        </MeterLink>
      </Group>
      <Group title={groups.activity}>
        <MeterLink chosen={chosen} to="daily" name={daily.label} mark="codex-daily-usage">
          <span data-control="codex-daily-usage" className="font-mono">
            {daily.today}
          </span>
        </MeterLink>
        <MeterLink chosen={chosen} to="past" name={past.label}>
          <span className="font-mono">{past.last}</span>
        </MeterLink>
      </Group>
      <p className="v29-keys text-xs text-token-text-secondary">
        <kbd>↑</kbd> <kbd>↓</kbd> {words.keys[0]} <kbd>↵</kbd> {words.keys[1]}
      </p>
    </nav>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <h3 id={id} className="v29-group text-xs text-token-text-secondary">
        {title}
      </h3>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  );
}

interface MeterLinkProps {
  chosen: string;
  to: string;
  name: string;
  about?: string;
  mark?: string;
  children: ReactNode;
}

function MeterLink({ chosen, to, name, about, mark, children }: MeterLinkProps) {
  return (
    <li>
      <a
        href={`/settings/usage?meter=${to}`}
        aria-current={chosen === to ? 'true' : undefined}
        className="v29-meter text-sm"
      >
        <span className="v29-meter-line">
          <span data-control={mark} className="grow">
            {name}
          </span>
          {children}
        </span>
        {about && <span className="text-xs text-token-text-secondary">{about}</span>}
      </a>
    </li>
  );
}

interface LimitLinkProps {
  chosen: string;
  to: string;
  limit: { label: string; reset: [string, string]; moment: string };
  percent: number;
  mark: string;
}

function LimitLink({ chosen, to, limit, percent, mark }: LimitLinkProps) {
  const words = useWords();
  const untouched = useFlag('untouched');
  const reset = useLive(...limit.reset);
  return (
    <li>
      <a
        href={`/settings/usage?meter=${to}`}
        aria-current={chosen === to ? 'true' : undefined}
        className="v29-meter text-sm"
      >
        <span className="v29-meter-line">
          <span data-control={mark} className="grow">
            {limit.label}
          </span>
          <span data-control={mark} className="font-mono">
            {words.left(percent)}
          </span>
        </span>
        <Bar percent={percent} label={words.bar} mark={mark} />
        {!untouched && (
          <span data-control={mark} title={limit.moment} className="text-xs text-token-text-secondary">
            {reset}
          </span>
        )}
      </a>
    </li>
  );
}
