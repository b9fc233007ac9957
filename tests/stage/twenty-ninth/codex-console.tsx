// The older address of Codex in this set: a property list of what remains beside the breakdown of what was used. Words of
// that page. Decoys: the limits of another model and of code review, credits by day.

import type { ReactNode } from 'react';
import { ChatSidebar } from '../chatgpt/chat.tsx';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Bar, PaneHead, Table } from './parts.tsx';

export function CodexConsole() {
  const { generation } = useStage();
  return (
    <div className="v29-shell">
      <ChatSidebar />
      <main key={generation} className="v29-main">
        <header className="v29-head">
          <div className="grow">
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              Codex and Work usage
            </h1>
            <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
          </div>
          <div role="tablist" className="v29-views text-sm">
            <button type="button" role="tab" aria-selected="true">
              Usage
            </button>
            <button type="button" role="tab" aria-selected="false">
              Code review
            </button>
          </div>
        </header>
        <div className="v29-split">
          <Balance />
          <section className="v29-pane">
            <PaneHead title="Usage breakdown">
              <span className="font-mono text-xs text-token-text-secondary">Group by: Day</span>
            </PaneHead>
            <BarChart className="chart" label="Personal usage" values={[6, 11, 4, 9, 14, 7, 5]} />
            <PaneHead title="Credits usage history" />
            <Table
              label="Credits usage history"
              columns={['Date', 'Service', 'Credits']}
              rows={[
                ['Nov 21, 2026', 'Codex', '12.5'],
                ['Nov 19, 2026', 'Work', '3'],
              ]}
            />
          </section>
        </div>
        <ExtraNodes />
      </main>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const none = useFlag('credits-zero');
  const noResets = useFlag('no-resets');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <section className="v29-list">
      <h2 className="v29-group text-xs text-token-text-secondary">Balance</h2>
      <dl>
        {!weeklyOnly && (
          <Remaining label="5 hour usage limit" percent={fiveHour} resets="Resets 2:46 PM" mark="codex-window-5h" />
        )}
        <Remaining
          label="Weekly usage limit"
          percent={weekly}
          resets="Resets Nov 27, 2026 2:55 PM"
          mark="codex-window-weekly"
        />
        <Remaining label="GPT-5.3-Codex-Spark weekly usage limit" percent={94} resets="Resets Nov 29, 2026 9:10 AM" />
        <Remaining label="Code review" percent={100} resets="Resets Nov 27, 2026 2:55 PM" />
        <Entry label="Credits remaining" mark="codex-credits" action="Add more" value={none ? '0' : '1,240'}>
          Credits extend usage beyond your plan limits.
        </Entry>
        <Entry
          label="Usage limit resets"
          mark="codex-resets"
          action={noResets ? undefined : 'Use reset'}
          value={noResets ? '0' : '1'}
        >
          {noResets ? 'No resets available' : 'Full reset (Weekly + 5 hr). Expires Dec 12, 4:23 PM'}
        </Entry>
      </dl>
    </section>
  );
}

interface RemainingProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Remaining({ label, percent, resets, mark }: RemainingProps) {
  return (
    <div className="v29-meter text-sm">
      <div className="v29-meter-line">
        <dt data-control={mark} className="grow">
          {label}
        </dt>
        <dd data-control={mark} className="font-mono">
          {percent}% remaining
        </dd>
      </div>
      <dd>
        <Bar percent={percent} label={`${label} remaining`} mark={mark} />
      </dd>
      <dd data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </dd>
    </div>
  );
}

interface EntryProps {
  label: string;
  value: string;
  action: string | undefined;
  mark: string;
  children: ReactNode;
}

function Entry({ label, value, action, mark, children }: EntryProps) {
  return (
    <div className="v29-meter text-sm">
      <div className="v29-meter-line">
        <dt data-control={mark} className="grow">
          {label}
        </dt>
        <dd data-control={mark} className="font-mono">
          {value}
        </dd>
        {action && (
          <dd data-control={mark}>
            <button type="button" className="v29-inline">
              {action}
            </button>
          </dd>
        )}
      </div>
      <dd data-control={mark} className="text-xs text-token-text-secondary">
        {children}
      </dd>
    </div>
  );
}
