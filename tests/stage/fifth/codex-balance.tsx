// The Codex analytics page in this set: its labels of October, the limits as rows of a table, the credits in a
// card beside it. Decoys: rows of another model and of code review, plugin calls, a history of credits.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';

export function CodexBalance() {
  const { generation } = useStage();
  return (
    <div className="v5-shell">
      <aside className="v5-aside">
        <a href="/codex" className="nav-item">
          <Icon name="back" />
          Codex
        </a>
        <nav aria-label="Codex settings">
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
      </aside>
      <div className="v5-scroll">
        <main key={generation} className="v5-main v5-stack">
          <hgroup>
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              Codex and Work Analytics
            </h1>
            <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
          </hgroup>
          <nav aria-label="Views" className="v5-views">
            <a href="#usage" aria-current="page">
              Usage
            </a>
            <a href="#code-review">Code review</a>
          </nav>
          <Balance />
          <Credits />
          <Resets />
          <Breakdown />
          <History />
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const later = 'Nov 27, 2026 2:55 PM';
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <h2 id={id} className="text-base font-semibold">
        Balance
      </h2>
      <table className="v5-table text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">Limit</th>
            <th scope="col">Share</th>
            <th scope="col">Remaining</th>
            <th scope="col">Reset</th>
          </tr>
        </thead>
        <tbody>
          {!weeklyOnly && (
            <Limit label="5 hour usage limit" percent={fiveHour} resets="2:46 PM" mark="codex-window-5h" />
          )}
          <Limit label="Weekly usage limit" percent={weekly} resets={later} mark="codex-window-weekly" />
          {!weeklyOnly && <Limit label="GPT-5.3-Codex-Spark 5 hour usage limit" percent={100} resets="2:46 PM" />}
          <Limit label="GPT-5.3-Codex-Spark Weekly usage limit" percent={94} resets={later} />
          <Limit label="Code review" percent={76} resets={later} />
        </tbody>
      </table>
    </section>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Limit({ label, percent, resets, mark }: LimitProps) {
  return (
    <tr>
      <th scope="row" data-control={mark}>
        {label}
      </th>
      <td data-control={mark}>
        <progress max={100} value={percent} aria-label={label} />
      </td>
      <td data-control={mark}>
        <b className="font-semibold">{percent}%</b> remaining
      </td>
      <td data-control={mark} className="text-token-text-secondary">
        Resets {resets}
      </td>
    </tr>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-card v5-line">
      <div className="grow">
        <h2 id={id} data-control="codex-credits" className="text-sm font-medium">
          Credits remaining
        </h2>
        <p data-control="codex-credits" className="text-xs text-token-text-secondary">
          Credits extend usage beyond your plan limits.
        </p>
      </div>
      <output data-control="codex-credits" className="text-lg font-semibold">
        {empty ? '0' : '33,564'}
      </output>
      <a href="/codex/settings/usage?credits_modal=true" data-control="codex-credits" className="btn btn-secondary">
        Add more
      </a>
    </section>
  );
}

function Resets() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <h2 id={id} data-control="codex-resets" className="text-base font-semibold">
        Usage limit resets <span className="badge">1</span>
      </h2>
      <div data-control="codex-resets" className="v5-card v5-line text-sm">
        <p className="grow">
          Full reset (Weekly + 5 hr)
          <br />
          <small className="text-token-text-secondary">Expires Dec 12, 4:23 PM</small>
        </p>
        <button type="button" className="btn btn-primary">
          Use reset
        </button>
      </div>
    </section>
  );
}

function Breakdown() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <div className="flex items-center justify-between gap-4">
        <h2 id={id} className="text-base font-semibold">
          Personal usage
        </h2>
        <div className="flex gap-2 text-sm">
          {['7D', '1M', 'Custom'].map((range, index) => (
            <button key={range} type="button" aria-pressed={index === 0} className="chip">
              {range}
            </button>
          ))}
          <button type="button" aria-haspopup="menu" className="chip">
            Group by: Day
          </button>
        </div>
      </div>
      <BarChart className="chart" label="Personal usage" values={[6, 11, 4, 9, 14, 7, 5]} />
      <p className="text-xs text-token-text-secondary">Plugin calls 214 · Skills used 9</p>
    </section>
  );
}

function History() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v5-section">
      <h2 id={id} className="text-base font-semibold">
        Credits usage history
      </h2>
      <ul className="v5-card text-sm">
        {[
          ['Nov 21, 2026', 'Cloud', '12.5 credits'],
          ['Nov 19, 2026', 'CLI', '3 credits'],
        ].map(([date, service, amount]) => (
          <li key={date} className="v5-line">
            <span className="grow">{date}</span>
            <span className="grow text-token-text-secondary">{service}</span>
            <span>{amount}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
