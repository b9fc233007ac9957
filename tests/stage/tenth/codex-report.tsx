// The Codex analytics page with its labels of October, in this set's look: all that is left as one strip of figures,
// below it the resets beside the chart, and the history of credits as a table. Neighbours without a note: another model's week,
// code review, the counters above the chart.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Button, Panel, Tabs } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const SOON = 'Resets 2:46 PM';
const LATER = 'Resets Nov 27, 2026 2:55 PM';

export function CodexReport() {
  const { generation } = useStage();
  return (
    <main key={generation} className="v10-main">
      <div className="v10-page">
        <nav aria-label="Breadcrumb" className="v10-caption">
          <a href="/codex">Codex</a> / <a href="/codex/cloud/settings/general">Settings</a> / Analytics
        </nav>
        <header className="v10-top">
          <h1 data-control="codex-not-api-billing" className="v10-title">
            Codex and Work Analytics
          </h1>
          <p className="v10-caption">Codex and Work share the same usage limit.</p>
          <Tabs
            label="Analytics"
            current="usage"
            tabs={[
              { key: 'usage', name: 'Usage' },
              { key: 'review', name: 'Code review' },
            ]}
          />
        </header>
        <Balance />
        <div className="v10-columns">
          <Breakdown />
          <Resets />
        </div>
        <CreditsHistory />
        <ExtraNodes />
      </div>
    </main>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const empty = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const credits = useLive('33,564', '33,561');
  return (
    <Panel title="Balance">
      <dl className="v10-strip">
        {!weeklyOnly && (
          <Remaining name="5 hour usage limit" percent={spent ? 99 : fiveHour} mark="codex-window-5h">
            {SOON}
          </Remaining>
        )}
        <Remaining name="Weekly usage limit" percent={spent ? 0 : weekly} mark="codex-window-weekly">
          {LATER}
        </Remaining>
        <Remaining name="GPT-5.3-Codex-Spark Weekly usage limit" percent={94}>
          {LATER}
        </Remaining>
        <div data-control={CREDITS}>
          <dt className="v10-caption">Credits remaining</dt>
          <dd className="v10-number">{empty ? '0' : credits}</dd>
          <dd className="v10-caption">Credits extend usage beyond your plan limits.</dd>
          <dd>
            <Button>Add more</Button>
          </dd>
        </div>
      </dl>
    </Panel>
  );
}

interface RemainingProps {
  name: string;
  percent: number;
  mark?: string;
  children: ReactNode;
}

function Remaining({ name, percent, mark, children }: RemainingProps) {
  return (
    <div data-control={mark}>
      <dt className="v10-caption">{name}</dt>
      <dd className="v10-number">
        {percent}%<span className="v10-unit"> remaining</span>
      </dd>
      <dd>
        <progress max={100} value={percent} aria-label={name} className="w-full" />
      </dd>
      <dd className="v10-caption">{children}</dd>
    </div>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Panel title="Usage limit resets" mark={RESETS}>
      {none ? (
        <p data-control={RESETS} className="text-sm">
          No resets available
        </p>
      ) : (
        <table data-control={RESETS} className="v10-table">
          <tbody>
            {['Dec 12, 4:23 PM', 'Jan 4, 9:30 AM'].map((expires) => (
              <tr key={expires}>
                <td>
                  <div>Full reset (Weekly + 5 hr)</div>
                  <div className="v10-caption">Expires {expires}</div>
                </td>
                <td>
                  <Button>Use reset</Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Breakdown() {
  return (
    <Panel
      title="Usage breakdown"
      aside={
        <div className="flex gap-2">
          <Tabs
            small
            label="Range"
            current="7D"
            tabs={['7D', '1M', 'Custom'].map((range) => ({ key: range, name: range }))}
          />
          <Button>Group by: Day</Button>
        </div>
      }
    >
      <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
      <p className="v10-caption">214 interactions · 61 plugin calls · 9 skills used</p>
    </Panel>
  );
}

function CreditsHistory() {
  return (
    <Panel title="Credits usage history">
      <table className="v10-table">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Service</th>
            <th scope="col">Credits</th>
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
    </Panel>
  );
}
