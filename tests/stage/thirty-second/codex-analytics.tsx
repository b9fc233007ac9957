// The older analytics page of Codex: articles under "Balance", resets, charts, and a table of credits.

import { useId } from 'react';
import { useFlag, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { CodexBalance } from './codex-balance.tsx';
import { codexWordsOf } from './codex-words.ts';
import { TabContent, TabTrigger } from './settings-tabs.tsx';

const RESETS = 'codex-resets';

export function CodexAnalytics() {
  const { generation } = useStage();
  const words = codexWordsOf(useFlag('german'));
  const base = useId();
  return (
    <div className="tw32 flex h-full">
      <nav aria-label={words.nav.label} className="flex w-60 shrink-0 flex-col bg-token-sidebar-surface p-3">
        <a href="/codex/cloud/settings/general" className="nav-item">
          {words.nav.general}
        </a>
        <a href="/codex/cloud/settings/environments" className="nav-item">
          {words.nav.environments}
        </a>
        <a href="/codex/cloud/settings/analytics" aria-current="page" className="nav-item">
          {words.nav.analytics}
        </a>
      </nav>
      <main key={generation} className="min-w-0 grow overflow-auto">
        <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-6 py-10">
          <div className="flex flex-col gap-1">
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold text-token-text-primary">
              {words.title}
            </h1>
            <p className="text-sm text-token-text-secondary">{words.about}</p>
          </div>
          <div className="flex items-center justify-between gap-4">
            <div role="tablist" aria-orientation="horizontal" className="flex gap-5">
              <TabTrigger base={base} value="usage" active className="settings-tab text-sm">
                {words.usage}
              </TabTrigger>
              <TabTrigger base={base} value="code-review" active={false} className="settings-tab text-sm">
                {words.review}
              </TabTrigger>
            </div>
            <div className="flex gap-1">
              {words.ranges.map((range, index) => (
                <button
                  key={range}
                  type="button"
                  aria-pressed={index === 0}
                  data-state={index === 0 ? 'on' : 'off'}
                  className="settings-toggle text-sm"
                >
                  {range}
                </button>
              ))}
              <button type="button" aria-haspopup="menu" className="settings-toggle text-sm">
                {words.group}
              </button>
            </div>
          </div>
          <TabContent base={base} value="usage" className="flex flex-col gap-8">
            <CodexBalance />
            <Resets />
            <Charts />
            <History />
          </TabContent>
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Resets() {
  const words = codexWordsOf(useFlag('german'));
  const none = useFlag('no-resets');
  return (
    <section className="flex flex-col gap-3">
      <h2 data-control={RESETS} className="text-lg font-semibold">
        {words.resets}
      </h2>
      {none ? (
        <p data-control={RESETS} className="text-sm text-token-text-secondary">
          {words.none}
        </p>
      ) : (
        <div
          data-control={RESETS}
          className="flex items-center justify-between gap-4 rounded-2xl border border-token-border-light px-4 py-3"
        >
          <div className="flex flex-col gap-0.5">
            <span className="text-sm text-token-text-primary">{words.full}</span>
            <span className="text-xs text-token-text-secondary">{words.expires}</span>
          </div>
          <button type="button" className="btn btn-secondary">
            {words.use}
          </button>
        </div>
      )}
    </section>
  );
}

function Charts() {
  const words = codexWordsOf(useFlag('german'));
  const charts: [title: string, values: number[]][] = [
    [words.interactions, [41, 66, 12, 58, 73, 30, 22]],
    [words.calls, [9, 14, 3, 11, 20, 6, 4]],
    [words.skills, [2, 1, 0, 4, 3, 1, 1]],
  ];
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-semibold">{words.breakdown}</h2>
        <BarChart className="chart" label={words.breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
        <div className="flex gap-4 text-xs text-token-text-secondary">
          {['CLI', 'Cloud', 'Desktop'].map((name) => (
            <div key={name} title={name}>
              {name}
            </div>
          ))}
        </div>
      </section>
      <div className="grid grid-cols-3 gap-4">
        {charts.map(([title, values]) => (
          <section key={title} className="flex flex-col gap-3">
            <h2 className="text-base font-medium">{title}</h2>
            <BarChart className="chart" label={title} values={values} />
          </section>
        ))}
      </div>
    </>
  );
}

function History() {
  const { history, columns, rows } = codexWordsOf(useFlag('german'));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{history}</h2>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-token-border-light">
            {columns.map((column) => (
              <th key={column} className="py-2 text-start font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]} className="border-b border-token-border-light">
              {cells.map((cell) => (
                <td key={cell} className="py-2 text-token-text-secondary">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
