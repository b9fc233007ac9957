// The Codex analytics page in this set: its labels of October, cards as items of a list, bars drawn as
// svg. Decoys: cards of another model, a workspace's month (`workspace`), a history of credits, plugin calls.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';

export function CodexAnalytics() {
  const { generation } = useStage();
  return (
    <div className="v4-shell">
      <nav aria-label="Codex" className="v4-bar text-sm">
        <a href="/codex">Codex</a>
        <a href="/codex/cloud/settings/general">Settings</a>
        <a href="/codex/cloud/settings/analytics" aria-current="page">
          Analytics
        </a>
      </nav>
      <div className="v4-scroll">
        <main key={generation} className="v4-main v4-stack">
          <div>
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              Codex and Work Analytics
            </h1>
            <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
          </div>
          <div className="flex justify-between gap-4">
            <div role="tablist" className="v4-tabs">
              {['Usage', 'Code review'].map((name, index) => (
                <button key={name} type="button" role="tab" aria-selected={index === 0} className="v4-tab">
                  {name}
                </button>
              ))}
            </div>
            <select aria-label="Range" className="text-sm">
              <option>7D</option>
              <option>1M</option>
              <option>Custom</option>
            </select>
          </div>
          <Balance />
          <Resets />
          <section className="v4-section">
            <h2 className="text-lg font-medium">Usage breakdown</h2>
            <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
          </section>
          <History />
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const workspace = useFlag('workspace');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const later = 'Resets Nov 27, 2026 2:55 PM';
  return (
    <section className="v4-section">
      <h2 className="text-lg font-medium">Balance</h2>
      <ul className="v4-pair">
        <Credits />
        <Limit label="Weekly usage limit" percent={weekly} resets={later} mark="codex-window-weekly" />
        {!weeklyOnly && (
          <Limit label="5 hour usage limit" percent={fiveHour} resets="Resets 2:46 PM" mark="codex-window-5h" />
        )}
        <Limit label="GPT-5.3-Codex-Spark Weekly usage limit" percent={94} resets={later} />
        {!weeklyOnly && <Limit label="GPT-5.3-Codex-Spark 5 hour usage limit" percent={100} resets="Resets 2:46 PM" />}
        {workspace && <Limit label="Monthly usage limit" percent={40} resets="Resets Dec 1, 2026 12:00 AM" />}
      </ul>
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
    <li className="v4-card v4-stacked">
      <div data-control={mark} className="text-sm text-token-text-secondary">
        {label}
      </div>
      <div data-control={mark}>
        <span className="text-2xl font-semibold">{percent}%</span>
        <span className="text-sm"> remaining</span>
      </div>
      <svg
        data-control={mark}
        role="img"
        aria-label={`${percent}% remaining`}
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="v4-line-bar"
      >
        <rect width="100" height="4" className="v4-track" />
        <rect width={percent} height="4" className="v4-fill" />
      </svg>
      <div data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </div>
    </li>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  return (
    <li className="v4-card v4-stacked">
      <div data-control="codex-credits" className="text-sm text-token-text-secondary">
        Credits remaining
      </div>
      <div data-control="codex-credits" className="text-2xl font-semibold">
        {empty ? '0' : '33,564'}
      </div>
      <div data-control="codex-credits" className="text-xs text-token-text-secondary">
        Credits extend usage beyond your plan limits.
      </div>
      <button type="button" data-control="codex-credits" className="btn btn-secondary">
        Add more
      </button>
    </li>
  );
}

function Resets() {
  return (
    <section className="v4-section">
      <h2 data-control="codex-resets" className="text-lg font-medium">
        Usage limit resets
      </h2>
      <dl data-control="codex-resets" className="v4-card flex items-center justify-between gap-4 text-sm">
        <dt>Full reset (Weekly + 5 hr)</dt>
        <dd className="grow text-token-text-secondary">Expires Dec 12, 4:23 PM</dd>
        <dd>
          <button type="button" className="btn btn-secondary">
            Use reset
          </button>
        </dd>
      </dl>
    </section>
  );
}

function History() {
  return (
    <section className="v4-section">
      <h2 className="text-lg font-medium">Credits usage history</h2>
      <table className="v4-table text-sm">
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
  );
}
