// The older Codex analytics page in this set: its labels, the balance as one strip of four figures, resets in
// the side column. Decoys: code review, another model's limit, plugin calls.

import { useFlag, useLive, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { CodexActivity } from './codex-activity.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';

export function CodexDashboard() {
  const { generation } = useStage();
  return (
    <div className="v8-scroll">
      <header className="v8-top text-sm">
        <a href="/codex" className="flex items-center gap-2 font-semibold">
          <Icon name="stack" /> Codex
        </a>
        <nav aria-label="Codex" className="flex gap-4">
          {['General', 'Environments', 'Connectors', 'Analytics'].map((label) => (
            <a
              key={label}
              href={`/codex/cloud/settings/${label.toLowerCase()}`}
              aria-current={label === 'Analytics' ? 'page' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
      </header>
      <main key={generation} className="v8-wide v8-stack">
        <div>
          <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
            Codex and Work Analytics
          </h1>
          <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
        </div>
        <div role="tablist" aria-label="Analytics" className="v8-tabs text-sm">
          <button type="button" role="tab" aria-selected="true">
            Usage
          </button>
          <button type="button" role="tab" aria-selected="false">
            Code review
          </button>
        </div>
        <Balance />
        <div className="v8-columns">
          <CodexActivity />
          <Resets />
        </div>
        <ExtraNodes />
      </main>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const later = 'Resets Nov 27, 2026 2:55 PM';
  return (
    <section className="v8-part">
      <h2 className="text-base font-semibold">Balance</h2>
      <ul className="v8-strip text-sm">
        {!weeklyOnly && (
          <Limit
            label="5 hour usage limit"
            percent={weeklyZero ? 99 : fiveHour}
            resets="Resets 2:46 PM"
            mark="codex-window-5h"
          />
        )}
        <Limit label="Weekly usage limit" percent={weeklyZero ? 0 : weekly} resets={later} mark="codex-window-weekly" />
        <Limit label="Code review" percent={76} resets={later} />
        <Credits />
      </ul>
      <p className="text-xs text-token-text-secondary">
        GPT-5.3-Codex-Spark has its own weekly usage limit: 94% remaining.
      </p>
    </section>
  );
}

function Limit({ label, percent, resets, mark }: { label: string; percent: number; resets: string; mark?: string }) {
  return (
    <li>
      <div data-control={mark}>
        <span className="v8-figure">{percent}%</span> remaining
      </div>
      <div data-control={mark} className="v8-meter">
        <div style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="font-medium">
        {label}
      </div>
      <div data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </div>
    </li>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  return (
    <li>
      <div data-control={CREDITS} className="v8-figure">
        {empty ? '0' : '33,564'}
      </div>
      <div data-control={CREDITS} className="font-medium">
        Credits remaining
      </div>
      <div data-control={CREDITS} className="text-xs text-token-text-secondary">
        Credits extend usage beyond your plan limits.
      </div>
      <a href="/codex/settings/usage?credits_modal=true" data-control={CREDITS} className="underline">
        Add more
      </a>
    </li>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <aside className="v8-tile text-sm">
      <h2 data-control={RESETS} className="font-semibold">
        Usage limit resets
      </h2>
      {none ? (
        <p data-control={RESETS} className="text-token-text-secondary">
          No resets available
        </p>
      ) : (
        <div data-control={RESETS}>
          <p>Full reset (Weekly + 5 hr)</p>
          <p className="text-xs text-token-text-secondary">Expires Dec 12, 4:23 PM</p>
          <button type="button" className="btn btn-secondary">
            Use reset
          </button>
        </div>
      )}
    </aside>
  );
}
