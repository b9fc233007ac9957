// The Codex usage page as it was from April to October 2026 at /codex/cloud/settings/analytics, and in 2025 at
// /codex/settings/usage. The real addresses redirect by now; here they do not, so that the old pages can
// be tested. Invented: the heading of 2025, the words of the workspace's limit in credits, the rows of the history.

import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { ChatSidebar } from './chat.tsx';
import { type LegacyWords, legacyWords } from './legacy-words.ts';
import { Card, Row } from './parts.tsx';

function useLegacyWords(): LegacyWords {
  return legacyWords(useStage().flags);
}

export function LegacyUsage() {
  const { loaded, generation } = useStage();
  const first = useAddress().pathname.includes('/usage');
  return (
    <div className="flex h-full">
      <ChatSidebar />
      {loaded && (
        <main key={generation} className="grow overflow-auto">
          <div className="mx-auto max-w-4xl space-y-6 px-6 py-10">
            {first ? (
              <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
                Usage
              </h1>
            ) : (
              <>
                <Heading />
                <Toolbar />
              </>
            )}
            <InOrder
              parts={{
                balance: <Balance />,
                resets: !first && <Resets />,
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

function Heading() {
  const june = useFlag('june');
  return (
    <div>
      <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
        {june ? 'Codex Analytics' : 'Codex and Work Analytics'}
      </h1>
      <p className="text-sm text-token-text-secondary">
        {june ? 'Codex usage draws from your shared agentic usage limit' : 'Codex and Work share the same usage limit.'}
      </p>
    </div>
  );
}

function Toolbar() {
  const workspace = useFlag('workspace');
  const tabs = workspace ? ['Personal usage', 'Team usage'] : ['Usage', 'Code review'];
  return (
    <div className="flex items-center justify-between gap-4 border-b border-token-border">
      <div role="tablist" className="flex gap-1 text-sm">
        {tabs.map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={index === 0}
            className={index === 0 ? 'tab tab-active' : 'tab'}
          >
            {name}
          </button>
        ))}
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

/** The cards. In June 2026 some accounts also had cards for another model, with the same labels after its name. */
function Balance() {
  const words = useLegacyWords();
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const june = useFlag('june');
  const workspace = useFlag('workspace');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const [today, later] = words.resets;
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-medium">Balance</h2>
      <div className="grid grid-cols-2 gap-4">
        {!weeklyOnly && (
          <LimitCard
            label={words.fiveHour}
            percent={weeklyZero ? 99 : fiveHour}
            resets={today}
            mark="codex-window-5h"
          />
        )}
        <LimitCard label={words.weekly} percent={weeklyZero ? 0 : weekly} resets={later} mark="codex-window-weekly" />
        {june && (
          <>
            <LimitCard label={`GPT-5.3-Codex-Spark ${words.fiveHour}`} percent={100} resets={today} />
            <LimitCard label={`GPT-5.3-Codex-Spark ${words.weekly}`} percent={94} resets={later} />
          </>
        )}
        {workspace && (
          <>
            <LimitCard label={words.monthly} percent={40} resets={later} />
            <LimitCard label="Workspace monthly credit limit" percent={100} resets={later} />
          </>
        )}
        <CreditsCard />
      </div>
    </section>
  );
}

interface LimitCardProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function LimitCard({ label, percent, resets, mark }: LimitCardProps) {
  const [before, after] = useLegacyWords().left;
  const untouched = useFlag('untouched');
  return (
    <article className="rounded-2xl border border-token-border p-4">
      <header data-control={mark} className="text-sm text-token-text-secondary">
        {label}
      </header>
      <div className="flex items-baseline gap-1">
        {before && <span className="text-sm">{before}</span>}
        <span data-control={mark} className="text-2xl font-semibold">
          {percent}%
        </span>
        {after && <span className="text-sm">{after}</span>}
      </div>
      <div data-control={mark} className="bar">
        <div className="bar-fill" style={{ width: `${percent}%` }} />
      </div>
      {!untouched && (
        <div data-control={mark} className="text-xs text-token-text-secondary">
          {resets}
        </div>
      )}
    </article>
  );
}

function CreditsCard() {
  const { credits } = useLegacyWords();
  const empty = useFlag('credits-zero');
  return (
    <article className="rounded-2xl border border-token-border p-4">
      <header data-control="codex-credits" className="text-sm text-token-text-secondary">
        {credits.label}
      </header>
      <div className="flex items-center justify-between gap-4">
        <span data-control="codex-credits" className="text-2xl font-semibold">
          {empty ? '0' : '33,564'}
        </span>
        <button type="button" className="btn btn-secondary">
          {credits.add}
        </button>
      </div>
      <div className="text-xs text-token-text-secondary">{credits.about}</div>
    </article>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <section className="space-y-3">
      <h2 data-control="codex-resets" className="text-lg font-medium">
        Usage limit resets
      </h2>
      <Card>
        {none ? (
          <div data-control="codex-resets" className="px-4 py-6 text-center text-sm text-token-text-secondary">
            No resets available
          </div>
        ) : (
          <Row title="Full reset (Weekly + 5 hr)" about="Expires Dec 12, 4:23 PM" mark="codex-resets">
            <button type="button" data-control="codex-resets" className="btn btn-secondary">
              Use reset
            </button>
          </Row>
        )}
      </Card>
    </section>
  );
}

function Breakdown() {
  const { breakdown } = useLegacyWords();
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-medium">{breakdown}</h2>
      <div className="rounded-2xl border border-token-border p-4">
        <BarChart className="chart" label={breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
        <div className="flex gap-4 text-xs text-token-text-secondary">
          <div title="Cloud">Cloud</div>
          <div title="CLI">CLI</div>
        </div>
      </div>
    </section>
  );
}

function History() {
  const { history } = useLegacyWords();
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-medium">{history.title}</h2>
      <Card>
        <table className="w-full text-sm">
          <thead className="text-xs text-token-text-secondary">
            <tr>
              {history.columns.map((column) => (
                <th key={column}>{column}</th>
              ))}
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
