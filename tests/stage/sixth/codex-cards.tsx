// The Codex analytics page in this set: its labels of October, the cards as groups whose name stands below the
// number, the credits in the last of them. Decoys: cards of another model and of code review, a history of credits.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';

const CREDITS = 'codex-credits';
const LATER = 'Resets Nov 27, 2026 2:55 PM';

export function CodexCards() {
  const { generation } = useStage();
  return (
    <div className="v6-area">
      <header className="v6-bar text-sm">
        <a href="/codex" className="nav-item">
          <Icon name="back" />
          Codex
        </a>
        <nav aria-label="Settings" className="flex">
          {['General', 'Environments', 'Connectors', 'Analytics'].map((label) => (
            <a
              key={label}
              href={`/codex/cloud/settings/${label.toLowerCase()}`}
              aria-current={label === 'Analytics' ? 'page' : undefined}
              className="nav-item"
            >
              {label}
            </a>
          ))}
        </nav>
      </header>
      <main key={generation} className="v6-main">
        <div>
          <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
            Codex and Work Analytics
          </h1>
          <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
        </div>
        <div role="tablist" className="flex gap-2 text-sm">
          <button type="button" role="tab" aria-selected="true" className="tab tab-active">
            Usage
          </button>
          <button type="button" role="tab" aria-selected="false" className="tab">
            Code review
          </button>
        </div>
        <Balance />
        <Resets />
        <Breakdown />
        <ExtraNodes />
      </main>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const empty = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <section className="v6-part">
      <h2 className="v6-title">Balance</h2>
      <div className="v6-pair">
        {!weeklyOnly && (
          <Card label="5 hour usage limit" percent={fiveHour} resets="Resets 2:46 PM" mark="codex-window-5h" />
        )}
        <Card label="Weekly usage limit" percent={weekly} resets={LATER} mark="codex-window-weekly" />
        <Card label="GPT-5.3-Codex-Spark Weekly usage limit" percent={94} resets={LATER} />
        <Card label="Code review" percent={76} resets={LATER} />
        <div data-control={CREDITS} className="v6-card v6-limit">
          <span className="text-2xl font-semibold">{empty ? '0' : '33,564'}</span>
          <span className="text-sm">Credits remaining</span>
          <span className="text-xs text-token-text-secondary">Credits extend usage beyond your plan limits.</span>
          <button type="button" className="btn btn-secondary">
            Add more
          </button>
        </div>
      </div>
    </section>
  );
}

interface CardProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Card({ label, percent, resets, mark }: CardProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of no form
    <div role="group" aria-labelledby={id} data-control={mark} className="v6-card v6-limit">
      <div>
        <span className="text-2xl font-semibold">{percent}%</span>
        <span className="text-sm"> remaining</span>
      </div>
      <span id={id} className="text-sm">
        {label}
      </span>
      <div className="v6-line">
        <div style={{ width: `${percent}%` }} />
      </div>
      <span className="text-xs text-token-text-secondary">{resets}</span>
    </div>
  );
}

function Resets() {
  return (
    <section className="v6-part">
      <h2 data-control="codex-resets" className="v6-title">
        Usage limit resets
      </h2>
      <div data-control="codex-resets" className="v6-card v6-row text-sm">
        <span>Full reset (Weekly + 5 hr)</span>
        <span className="grow text-token-text-secondary">Expires Dec 12, 4:23 PM</span>
        <button type="button" className="btn btn-primary">
          Use reset
        </button>
      </div>
    </section>
  );
}

function Breakdown() {
  return (
    <>
      <section className="v6-part">
        <div className="flex items-center justify-between">
          <h2 className="v6-title">Usage breakdown</h2>
          <div className="flex gap-2 text-sm">
            {['7D', '1M', 'Custom', 'Group by: Day'].map((choice) => (
              <button key={choice} type="button" className="chip">
                {choice}
              </button>
            ))}
          </div>
        </div>
        <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
        <p className="text-xs text-token-text-secondary">
          <span title="CLI">CLI</span> <span title="Cloud">Cloud</span> <span title="Extension">Extension</span>
        </p>
      </section>
      <section className="v6-part">
        <h2 className="v6-title">Credits usage history</h2>
        <table className="v6-table text-sm">
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
      </section>
    </>
  );
}
