// The older page at /codex/cloud/settings/analytics: heading, tabs and ranges, the balance as cards, resets, charts, history.
// Decoys: the Spark model's windows, code review, a workspace's month, credits that were used.

import { useFlag, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Balance } from './codex-balance.tsx';
import { palabrasOf } from './palabras.ts';

const RESETS = 'codex-resets';
const SLUGS = ['general', 'environments', 'connectors', 'analytics'];

export function CodexAnalytics() {
  const { generation, flags } = useStage();
  const { legacy } = palabrasOf(flags);
  return (
    <div className="v41 flex h-full">
      <div className="v41-side flex shrink-0 flex-col gap-4">
        <a href="/codex" className="nav-item">
          <Icon name="back" />
          Codex
        </a>
        <nav className="flex flex-col gap-0.5">
          {legacy.nav.map((label, index) => (
            <a
              key={label}
              href={`/codex/cloud/settings/${SLUGS[index]}`}
              aria-current={SLUGS[index] === 'analytics' ? 'page' : undefined}
              className="nav-item"
            >
              {label}
            </a>
          ))}
        </nav>
      </div>
      <div className="flex min-w-0 grow flex-col overflow-y-auto">
        <main key={generation} className="v41-wide mx-auto flex w-full flex-col gap-8">
          <div className="flex flex-col gap-1">
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              {legacy.title}
            </h1>
            <p className="text-sm text-token-text-secondary">{legacy.about}</p>
          </div>
          <Toolbar />
          <Balance />
          <Resets />
          <Breakdown />
          <History />
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Toolbar() {
  const { legacy } = palabrasOf(useStage().flags);
  const tabs = useFlag('workspace') ? [legacy.personal, legacy.team] : [legacy.usage, legacy.codeReview];
  return (
    <div className="flex items-center justify-between gap-4">
      <div role="tablist" aria-orientation="horizontal" className="v41-tabs flex gap-1">
        {tabs.map((tab, index) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={index === 0}
            data-state={index === 0 ? 'active' : 'inactive'}
            className="text-sm font-medium"
          >
            {tab}
          </button>
        ))}
      </div>
      <div className="flex gap-2 text-sm">
        {legacy.ranges.map((range, index) => (
          <button key={range} type="button" aria-pressed={index === 0} className="chip">
            {range}
          </button>
        ))}
        <button type="button" aria-haspopup="menu" aria-expanded="false" data-state="closed" className="chip">
          {legacy.group}
        </button>
      </div>
    </div>
  );
}

function Resets() {
  const { legacy } = palabrasOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <section className="flex flex-col gap-3">
      <h2 data-control={RESETS} className="text-lg font-semibold">
        {legacy.resets}
      </h2>
      <div className="v41-row rounded-2xl border border-token-border-light text-sm">
        {none ? (
          <p data-control={RESETS}>{legacy.none}</p>
        ) : (
          <>
            <div className="flex grow flex-col gap-0.5">
              <span data-control={RESETS} className="font-medium">
                {legacy.full}
              </span>
              <span data-control={RESETS} className="text-xs text-token-text-secondary">
                {legacy.expires}
              </span>
            </div>
            <button type="button" data-control={RESETS} className="btn btn-secondary">
              {legacy.use}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function Breakdown() {
  const { legacy } = palabrasOf(useStage().flags);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{legacy.breakdown}</h2>
      <BarChart className="chart" label={legacy.breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
      <div className="flex gap-4 text-xs text-token-text-secondary">
        {legacy.legend.map((name) => (
          <div key={name} title={name}>
            {name}
          </div>
        ))}
      </div>
      <div className="flex gap-8 text-sm">
        <span>{legacy.plugins}: 214</span>
        <span>{legacy.skills}: 9</span>
      </div>
    </section>
  );
}

function History() {
  const { legacy } = palabrasOf(useStage().flags);
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{legacy.history}</h2>
      <table className="v41-table w-full text-sm">
        <thead className="text-xs text-token-text-secondary">
          <tr>
            {legacy.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {legacy.rows.map(([date, service, amount]) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{service}</td>
              <td className="tabular-nums">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
