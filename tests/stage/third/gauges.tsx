// The usage overview as it might become: a ring for each limit, resets and days in tables, credits as a list of terms.
// Decoys: the limit of code reviews beside the two others, an offer with a percentage, tokens of a lifetime.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';

export function Gauges() {
  return (
    <>
      <Offer />
      <PlanLimits />
      <Resets />
      <Credits />
      <Daily />
      <Lifetime />
    </>
  );
}

function Offer() {
  return (
    <aside className="offer text-sm">
      <Icon name="bolt" />
      <p className="grow">Save up to 40% on larger credit packs until December 1.</p>
      <a href="/settings/billing" className="underline">
        See offers
      </a>
    </aside>
  );
}

function PlanLimits() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <section aria-labelledby="plan-limits" className="panel-section">
      <h2 id="plan-limits" className="text-lg font-medium">
        Plan limits
      </h2>
      <p className="text-sm text-token-text-secondary">
        Shared across Codex, Work, agents, and ChatGPT for Excel. Chat conversations are not included.{' '}
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
          How limits work
        </a>
      </p>
      <ul className="gauges">
        {!weeklyOnly && (
          <Gauge
            label="5-hour limit"
            percent={fiveHour}
            resets="Resets in 3h 12m"
            moment="Monday, November 23, 2026 at 11:07:41 AM PST"
            mark="codex-window-5h"
          />
        )}
        <Gauge
          label="Weekly limit"
          percent={weekly}
          resets="Resets in 4d 7h"
          moment="Friday, November 27, 2026 at 2:55:27 PM PST"
          mark="codex-window-weekly"
        />
        <Gauge
          label="Code review limit"
          percent={92}
          resets="Resets in 6d 1h"
          moment="Sunday, November 29, 2026 at 8:40:03 AM PST"
        />
      </ul>
    </section>
  );
}

interface GaugeProps {
  label: string;
  percent: number;
  resets: string;
  moment: string;
  mark?: string;
}

function Gauge({ label, percent, resets, moment, mark }: GaugeProps) {
  return (
    <li className="gauge">
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter is no ring */}
      <div
        role="meter"
        data-control={mark}
        aria-label={`${label}, remaining`}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="gauge-dial"
      >
        <svg viewBox="0 0 40 40" aria-hidden="true">
          <circle cx="20" cy="20" r="17" pathLength={100} className="gauge-track" />
          <circle cx="20" cy="20" r="17" pathLength={100} strokeDasharray={`${percent} 100`} className="gauge-arc" />
        </svg>
        <span className="gauge-figure">
          <b>{percent}%</b>
          <small>left</small>
        </span>
      </div>
      <h3 data-control={mark} className="text-sm font-medium">
        {label}
      </h3>
      <time data-control={mark} title={moment} className="text-xs text-token-text-secondary">
        {resets}
      </time>
    </li>
  );
}

function Resets() {
  const weeklyOnly = useFlag('weekly-only');
  const none = useFlag('no-resets');
  return (
    <section aria-labelledby="resets" className="panel-section">
      <div className="flex items-center gap-2">
        <h2 id="resets" data-control="codex-resets" className="text-lg font-medium">
          Usage limit resets
        </h2>
        <span data-control="codex-resets" className="badge">
          {none ? '0 available' : '2 available'}
        </span>
      </div>
      <p data-control="codex-resets" className="text-sm text-token-text-secondary">
        {weeklyOnly
          ? 'Use a reset to restore your weekly limit.'
          : 'Use a reset to restore your 5-hour limit, weekly limit, or both.'}
      </p>
      {none ? (
        <p data-control="codex-resets" className="tile text-sm">
          No resets available
        </p>
      ) : (
        <table data-control="codex-resets" className="w-full text-sm">
          <tbody>
            {['December 12', 'January 4'].map((day) => (
              <tr key={day}>
                <td>Full reset</td>
                <td className="text-token-text-secondary">Expires {day}</td>
                <td>
                  <button type="button" className="btn btn-secondary">
                    Use reset
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const amount = useLive('93,394.5', '93,391');
  return (
    <section aria-labelledby="credits" className="panel-section">
      <h2 id="credits" className="text-lg font-medium">
        Credits
      </h2>
      <dl className="terms">
        <div>
          <dt data-control="codex-credits">Credits remaining</dt>
          <dd data-control="codex-credits" className="text-lg font-semibold tabular-nums">
            {empty ? '0' : amount}
          </dd>
          <dd>
            <button type="button" className="btn btn-primary">
              Add more
            </button>
          </dd>
        </div>
        <div>
          <dt data-control="codex-auto-reload">Automatic reload</dt>
          <dd data-control="codex-auto-reload" className="text-token-text-secondary">
            Off
          </dd>
          <dd>
            <button type="button" data-control="codex-auto-reload" className="btn btn-secondary">
              Set up auto-reload
            </button>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Daily() {
  const rows = [
    ['Nov 22, 2026', 'Desktop app, CLI', '5%'],
    ['Nov 21, 2026', 'Cloud', '7%'],
    ['Nov 20, 2026', 'Extension, GitHub code review', '3%'],
  ];
  return (
    <section aria-labelledby="daily" className="panel-section">
      <h2 id="daily" data-control="codex-daily-usage" className="text-lg font-medium">
        Daily usage
      </h2>
      <table data-control="codex-daily-usage" className="w-full text-sm">
        <thead className="text-xs text-token-text-secondary">
          <tr>
            <th>Date</th>
            <th>Used in</th>
            <th>Usage</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p data-control="codex-daily-usage" className="text-xs text-token-text-secondary">
        Usage data is approximate and may be delayed by up to 6 hours
      </p>
    </section>
  );
}

function Lifetime() {
  return (
    <ul className="tiles">
      {[
        ['412M', 'Lifetime tokens'],
        ['12 days', 'Longest streak'],
        ['1,204', 'Tasks completed'],
      ].map(([amount, label]) => (
        <li key={label} className="tile">
          <b>{amount}</b>
          <span className="text-xs text-token-text-secondary">{label}</span>
        </li>
      ))}
    </ul>
  );
}
