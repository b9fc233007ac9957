// The address that Codex had for itself, with sections of its own at the left. Labels are the older page's; each limit is a row
// with a native meter. Decoys: another model's limits, code review, usage by day, and what credits were spent on.

import { Fragment, type ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';

const SECTIONS = ['General', 'Environments', 'Connectors', 'Code review', 'Usage and analytics'];

export function CodexSettings() {
  const { generation } = useStage();
  return (
    <div className="st-shell">
      <aside className="st-nav">
        <a href="/codex" className="st-back">
          <Icon name="back" size={16} />
          Codex
        </a>
        <ul className="st-nav-group">
          {SECTIONS.map((name) => (
            <li key={name}>
              <a
                href={`/codex/cloud/settings/${name.split(' ')[0]?.toLowerCase()}`}
                aria-current={name.startsWith('Usage') ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </aside>
      <div className="st-scroll">
        <main key={generation} className="st-main">
          <header>
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              Codex and Work analytics
            </h1>
            <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
          </header>
          <Balance />
          <Resets />
          <Breakdown />
          <CreditHistory />
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const none = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <Part title="Balance">
      {!weeklyOnly && (
        <Limit
          label="5-hour usage limit"
          percent={fiveHour}
          resets="It resets today at 2:46 PM."
          mark="codex-window-5h"
        />
      )}
      <Limit
        label="Weekly usage limit"
        percent={weekly}
        resets="It resets on November 27, 2026 at 2:55 PM."
        mark="codex-window-weekly"
      />
      <Limit label="GPT-5.3-Codex-Spark weekly usage limit" percent={94} resets="It resets on November 29, 2026." />
      <Limit label="Code review" percent={100} resets="It resets on November 30, 2026." />
      <div className="st-pair">
        <dt>
          <span data-control="codex-credits">Credits remaining</span>
          <small data-control="codex-credits">Credits extend usage beyond your plan limits.</small>
        </dt>
        <dd>
          <b data-control="codex-credits" className="tabular-nums">
            {none ? '0' : '33,564'}
          </b>{' '}
          <a href="/codex/settings/usage?credits_modal=true" className="underline">
            Add more
          </a>
        </dd>
      </div>
    </Part>
  );
}

function Part({ title, mark, children }: { title: string; mark?: string; children: ReactNode }) {
  return (
    <section className="st-group">
      <h2 data-control={mark} className="text-base font-semibold">
        {title}
      </h2>
      <dl className="st-pairs">{children}</dl>
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
    <div className="st-pair">
      <dt data-control={mark}>{label}</dt>
      <dd>
        <meter data-control={mark} min={0} max={100} value={percent} aria-label={label} />
        <p data-control={mark}>
          <strong className="font-semibold">{percent}%</strong> remaining. {resets}
        </p>
      </dd>
    </div>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  const mark = 'codex-resets';
  return (
    <Part title="Usage limit resets" mark={mark}>
      <div className="st-pair">
        {none ? (
          <dt data-control={mark}>No resets available</dt>
        ) : (
          <>
            <dt data-control={mark}>
              Full reset (Weekly + 5 hr)
              <small>Expires on December 12 at 4:23 PM.</small>
            </dt>
            <dd>
              <button type="button" data-control={mark} className="btn btn-secondary">
                Use reset
              </button>
            </dd>
          </>
        )}
      </div>
    </Part>
  );
}

function Breakdown() {
  return (
    <section className="st-group">
      <header className="flex items-center justify-between gap-4">
        <h2 className="text-base font-semibold">Usage breakdown</h2>
        <div className="st-ranges">
          {['7D', '1M', 'Custom'].map((range, index) => (
            <button key={range} type="button" aria-pressed={index === 0}>
              {range}
            </button>
          ))}
        </div>
      </header>
      <BarChart className="st-chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
    </section>
  );
}

function CreditHistory() {
  const rows = [
    ['Nov 21, 2026', 'Cloud', '12.5'],
    ['Nov 19, 2026', 'CLI', '3'],
  ];
  return (
    <section className="st-group">
      <h2 className="text-base font-semibold">Credits usage history</h2>
      <div className="st-grid text-sm">
        {rows.map(([date, service, credits]) => (
          <Fragment key={date}>
            <span>{date}</span>
            <span>{service}</span>
            <span className="tabular-nums text-end">{credits} credits</span>
          </Fragment>
        ))}
      </div>
    </section>
  );
}
