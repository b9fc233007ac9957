// The Codex usage page as it was from April to October 2026 at /codex/cloud/settings/analytics, and before that at
// /codex/settings/usage (pages.md 2D). The real addresses redirect by now; here they do not, so that the old page can
// be tested. Credit history rows are invented.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { ChatSidebar } from './chat.tsx';
import { Card, Row } from './parts.tsx';

export function LegacyUsage() {
  const { loaded, generation } = useStage();
  return (
    <div className="flex h-full">
      <ChatSidebar />
      {loaded && (
        <main key={generation} className="grow overflow-auto">
          <div className="mx-auto max-w-4xl space-y-6 px-6 py-10">
            <div>
              <h1 className="text-2xl font-semibold">Codex and Work Analytics</h1>
              <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
            </div>
            <Toolbar />
            <InOrder
              parts={{
                balance: <Balance />,
                resets: <Resets />,
                breakdown: <Breakdown />,
                history: <History />,
              }}
            />
            <ExtraNodes />
          </div>
        </main>
      )}
    </div>
  );
}

function Toolbar() {
  return (
    <div className="flex items-center justify-between gap-4 border-b border-token-border">
      <div role="tablist" className="flex gap-1 text-sm">
        <button type="button" role="tab" aria-selected="true" className="tab tab-active">
          Usage
        </button>
        <button type="button" role="tab" aria-selected="false" className="tab">
          Code review
        </button>
      </div>
      <div className="flex gap-1 text-xs">
        {['7D', '1M', 'Custom', 'Group by: Day'].map((name, index) => (
          <button key={name} type="button" className={index === 0 ? 'chip chip-active' : 'chip'}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-medium">Balance</h2>
      <div className="grid grid-cols-2 gap-4">
        {!weeklyOnly && (
          <LimitCard label="5 hour usage limit" percent={weeklyZero ? 99 : fiveHour} resets="Resets 2:46 PM" />
        )}
        <LimitCard label="Weekly usage limit" percent={weeklyZero ? 0 : weekly} resets="Resets Nov 27, 2026 2:55 PM" />
        <CreditsCard />
      </div>
    </section>
  );
}

function LimitCard({ label, percent, resets }: { label: string; percent: number; resets: string }) {
  return (
    <article className="rounded-2xl border border-token-border p-4">
      <header className="text-sm text-token-text-secondary">{label}</header>
      <div className="flex items-baseline gap-1">
        <span className="text-2xl font-semibold">{percent}%</span>
        <span className="text-sm"> remaining</span>
      </div>
      <div className="bar">
        <div className="bar-fill" style={{ width: `${percent}%` }} />
      </div>
      <div className="text-xs text-token-text-secondary">{resets}</div>
    </article>
  );
}

function CreditsCard() {
  const empty = useFlag('credits-zero');
  return (
    <article className="rounded-2xl border border-token-border p-4">
      <header className="text-sm text-token-text-secondary">Credits remaining</header>
      <div className="flex items-center justify-between gap-4">
        <span className="text-2xl font-semibold">{empty ? '0' : '33,564'}</span>
        <button type="button" className="btn btn-secondary">
          Add more
        </button>
      </div>
      <div className="text-xs text-token-text-secondary">Credits extend usage beyond your plan limits.</div>
    </article>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-medium">Usage limit resets</h2>
      <Card>
        {none ? (
          <div className="px-4 py-6 text-center text-sm text-token-text-secondary">No resets available</div>
        ) : (
          <Row title="Full reset (Weekly + 5 hr)" about="Expires Dec 12, 4:23 PM">
            <button type="button" className="btn btn-secondary">
              Use reset
            </button>
          </Row>
        )}
      </Card>
    </section>
  );
}

function Breakdown() {
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-medium">Usage breakdown</h2>
      <div className="rounded-2xl border border-token-border p-4">
        <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
        <div className="flex gap-4 text-xs text-token-text-secondary">
          <div title="Cloud">Cloud</div>
          <div title="CLI">CLI</div>
        </div>
      </div>
    </section>
  );
}

function History() {
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-medium">Credits usage history</h2>
      <Card>
        <table className="w-full text-sm">
          <thead className="text-xs text-token-text-secondary">
            <tr>
              <th>Date</th>
              <th>Service</th>
              <th>Credits</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Nov 21, 2026</td>
              <td>Cloud</td>
              <td>12.5</td>
            </tr>
            <tr>
              <td>Nov 19, 2026</td>
              <td>CLI</td>
              <td>3</td>
            </tr>
          </tbody>
        </table>
      </Card>
    </section>
  );
}
