// The Codex analytics page on the new library: today's labels, with the reset moved into the line of the name.
// Neighbours without a note: where the page is moving, the cards of another model and of code review, the chart, the history.

import { useId } from 'react';
import { ChatSidebar } from '../chatgpt/chat.tsx';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { DataTable } from './data-table.tsx';
import { rac, TabLinks } from './headless.tsx';
import { Meter, Track } from './meter.tsx';
import { Card, Chips, Pill, Row } from './parts.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const SOON = 'Resets 1:12 PM';
const LATER = 'Resets Nov 28, 2026 2:05 PM';
const PATH = '/codex/cloud/settings/analytics';

export function CodexAnalytics() {
  const { generation } = useStage();
  return (
    <div className="flex h-full">
      <ChatSidebar />
      <main key={generation} className="grow overflow-auto">
        <div className="v9-page v9-wide">
          <div {...rac} className="v9-promo text-sm">
            <span className="grow">This page is moving to your settings on December 15.</span>
            <a href="/settings/usage" className="underline">
              Go to settings
            </a>
          </div>
          <div>
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              Codex and Work Analytics
            </h1>
            <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
          </div>
          <div className="flex items-center justify-between gap-4">
            <TabLinks
              label="Analytics"
              current="usage"
              tabs={[
                ['usage', 'Usage', `${PATH}#usage`],
                ['code-review', 'Code review', `${PATH}#code-review`],
              ]}
              className="v9-tabs"
            />
            <div className="flex gap-2">
              <Chips label="Range" options={['7D', '1M', 'Custom']} />
              <Pill popup="menu">Group by: Day</Pill>
            </div>
          </div>
          <Balance />
          <Resets />
          <Breakdown />
          <History />
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const empty = useFlag('credits-zero');
  const fiveHour = useLive(76, 75);
  const weekly = useLive(41, 40);
  const credits = useLive('4,118', '4,116');
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-medium">Balance</h2>
      <div className="grid grid-cols-2 gap-4">
        {!weeklyOnly && (
          <LimitCard label="5 hour usage limit" percent={fiveHour} resets={SOON} mark="codex-window-5h" />
        )}
        <LimitCard label="Weekly usage limit" percent={weekly} resets={LATER} mark="codex-window-weekly" />
        <LimitCard label="GPT-5.3-Codex-Spark Weekly usage limit" percent={88} resets={LATER} />
        <LimitCard label="Code review" percent={100} resets={LATER} />
        <article className="v9-stat">
          <header className="flex items-center justify-between gap-2">
            <span data-control={CREDITS} className="text-sm text-token-text-secondary">
              Credits remaining
            </span>
            <Pill mark={CREDITS}>Add more</Pill>
          </header>
          <span data-control={CREDITS} className="text-2xl font-semibold tabular-nums">
            {empty ? '0' : credits}
          </span>
          <span data-control={CREDITS} className="text-xs text-token-text-secondary">
            Credits extend usage beyond your plan limits.
          </span>
        </article>
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
  const id = `react-aria${useId()}`;
  return (
    <Meter percent={percent} text={`${percent}%`} labelledBy={id} className="v9-stat">
      <header className="flex items-baseline justify-between gap-2">
        <span id={id} data-control={mark} className="text-sm text-token-text-secondary">
          {label}
        </span>
        <span data-control={mark} className="text-xs text-token-text-secondary text-end">
          {resets}
        </span>
      </header>
      <div data-control={mark} className="flex items-baseline gap-1">
        <span className="text-2xl font-semibold tabular-nums">{percent}%</span>
        <span className="text-sm">remaining</span>
      </div>
      <Track percent={percent} className="v9-track" fillClass="v9-fill" mark={mark} />
    </Meter>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <section className="space-y-3">
      <h2 data-control={RESETS} className="text-lg font-medium">
        Usage limit resets
      </h2>
      <Card mark={RESETS}>
        {none ? (
          <Row title="No resets available" />
        ) : (
          <Row title="Full reset (Weekly + 5 hr)" about="Expires Dec 9, 9:30 AM">
            <Pill>Use reset</Pill>
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
      <div className="v9-card p-4">
        <BarChart className="chart" label="Usage breakdown" values={[8, 3, 12, 7, 10, 2, 6]} />
        <div className="flex gap-4 text-xs text-token-text-secondary">
          <div title="Cloud">Cloud</div>
          <div title="Desktop app">Desktop app</div>
        </div>
      </div>
    </section>
  );
}

function History() {
  return (
    <section className="space-y-3">
      <h2 className="text-lg font-medium">Credits usage history</h2>
      <div className="v9-card">
        <DataTable
          label="Credits usage history"
          columns={['Date', 'Service', 'Credits']}
          rows={[
            ['Nov 18, 2026', 'Cloud', '41'],
            ['Nov 17, 2026', 'CLI', '6.5'],
          ]}
          className="v9-table"
        />
      </div>
    </section>
  );
}
