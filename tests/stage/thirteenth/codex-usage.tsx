// The Codex analytics page in this set: what is left as a list, a line for each limit with a native meter; the resets
// as a menu of details; the chart and the history of credits. Neighbours without a note: code review, another model's week.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Block, Button, Choice } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const LATER = 'Resets Nov 27, 2026 2:55 PM';

export function CodexUsage() {
  const { generation } = useStage();
  return (
    <div className="v13-frame">
      <header className="v13-bar">
        <a href="/codex" className="text-sm font-semibold">
          Codex
        </a>
        <nav aria-label="Codex settings" className="v13-pills">
          <a href="/codex/cloud/settings/general">General</a>
          <a href="/codex/cloud/settings/environments">Environments</a>
          <a href="/codex/cloud/settings/connectors">Connectors</a>
          <a href="/codex/cloud/settings/analytics" aria-current="page">
            Analytics
          </a>
        </nav>
      </header>
      <main key={generation} className="v13-main">
        <div className="v13-column">
          <div>
            <h1 data-control="codex-not-api-billing" className="v13-title">
              Codex and Work Analytics
            </h1>
            <p className="v13-quiet">Codex and Work share the same usage limit.</p>
          </div>
          <Balance />
          <Breakdown />
          <CreditsHistory />
          <ExtraNodes />
        </div>
      </main>
    </div>
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
    <Block title="Balance">
      {!weeklyOnly && (
        <Remaining name="5 hour usage limit" percent={spent ? 99 : fiveHour} mark="codex-window-5h">
          Resets 2:46 PM
        </Remaining>
      )}
      <Remaining name="Weekly usage limit" percent={spent ? 0 : weekly} mark="codex-window-weekly">
        {LATER}
      </Remaining>
      <Remaining name="GPT-5.3-Codex-Spark Weekly usage limit" percent={94}>
        {LATER}
      </Remaining>
      <Remaining name="Code review" percent={100}>
        {LATER}
      </Remaining>
      <article data-control={CREDITS} className="v13-line">
        <div className="grow">
          <header className="text-sm font-medium">Credits remaining</header>
          <p className="v13-quiet">Credits extend usage beyond your plan limits.</p>
        </div>
        <span className="v13-value">{empty ? '0' : credits}</span>
        <Button>Add more</Button>
      </article>
      <Resets />
    </Block>
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
    <article data-control={mark} className="v13-line">
      <div className="grow">
        <header className="text-sm font-medium">{name}</header>
        <p className="v13-quiet">{children}</p>
      </div>
      <meter min={0} max={100} value={percent} aria-label={name} className="w-40" />
      <span className="v13-value">{percent}% remaining</span>
    </article>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <details open data-control={RESETS} className="v13-details">
      <summary className="text-sm font-medium">Usage limit resets</summary>
      {none ? (
        <p className="v13-quiet">No resets available</p>
      ) : (
        <ul className="v13-sublist">
          {['Dec 12, 4:23 PM', 'Jan 4, 9:30 AM'].map((expires) => (
            <li key={expires}>
              <span className="grow text-sm">
                Full reset (Weekly + 5 hr) <span className="v13-quiet">Expires {expires}</span>
              </span>
              <Button>Use reset</Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Breakdown() {
  return (
    <Block
      title="Usage breakdown"
      aside={
        <>
          <Choice
            label="Range"
            options={[
              ['7D', '7D'],
              ['1M', '1M'],
              ['custom', 'Custom'],
            ]}
            current="7D"
          />
          <Button>Group by: Day</Button>
        </>
      }
    >
      <figure className="v13-figure">
        <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
        <figcaption className="v13-quiet">Cloud, CLI, Extension</figcaption>
      </figure>
    </Block>
  );
}

function CreditsHistory() {
  return (
    <Block title="Credits usage history">
      <table className="v13-table">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Service</th>
            <th scope="col">Credits</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Nov 21, 2026</th>
            <td>Cloud</td>
            <td>12.5</td>
          </tr>
          <tr>
            <th scope="row">Nov 19, 2026</th>
            <td>CLI</td>
            <td>3</td>
          </tr>
        </tbody>
      </table>
    </Block>
  );
}
