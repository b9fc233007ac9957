// The older analytics page: tabs and range, the balance, resets, charts, the credits' history.

import { useId } from 'react';
import { useFlag, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { LegacyBalance } from './legacy-balance.tsx';
import { LegacyCharts } from './legacy-charts.tsx';
import { type LegacyWords, legacyWordsOf } from './legacy-words.ts';
import { TabList, TabPanel, ToggleGroup, Trigger } from './radix.tsx';
import { Button } from './settings-kit.tsx';

const RESETS = 'codex-resets';
const SLUGS = ['general', 'environments', 'connectors', 'analytics'];

export function Legacy() {
  const { generation } = useStage();
  const words = legacyWordsOf(useFlag('japanese'));
  const workspace = useFlag('workspace');
  const base = `radix-${useId()}`;
  const tabs = workspace ? words.workspaceTabs : words.tabs;
  return (
    <div className="t35 flex h-full bg-token-bg-primary text-token-text-primary">
      <nav className="flex h-full w-60 shrink-0 flex-col gap-0.5 bg-token-bg-elevated-secondary p-3">
        <a href="/codex" className="menu-item">
          <Icon name="back" />
          <span className="text-fade-truncate">{words.back}</span>
        </a>
        {words.nav.map((label, index) => (
          <a
            key={label}
            href={`/codex/cloud/settings/${SLUGS[index]}`}
            aria-current={index === 3 ? 'page' : undefined}
            className="menu-item"
          >
            <span className="text-fade-truncate">{label}</span>
          </a>
        ))}
      </nav>
      <div className="min-w-0 flex-1 overflow-y-auto">
        <main key={generation} className="mx-auto flex max-w-4xl flex-col gap-8 px-6 py-10">
          <header className="flex flex-col gap-1">
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              {words.title}
            </h1>
            <p className="text-sm text-token-text-secondary">{words.about}</p>
          </header>
          <div className="flex items-center justify-between gap-4">
            <TabList
              base={base}
              label={words.title}
              current="usage"
              tabs={[
                { value: 'usage', label: tabs.usage },
                { value: 'review', label: tabs.review },
              ]}
              className="flex gap-5"
              tabClass="tab-trigger text-sm font-medium"
            />
            <div className="flex items-center gap-2 text-xs">
              <ToggleGroup label={words.group} items={words.ranges} className="segmented" itemClass="segment" />
              <Trigger kind="menu" className="btn btn-secondary btn-small">
                {words.group}
              </Trigger>
            </div>
          </div>
          <TabPanel base={base} value="usage" className="flex flex-col gap-8">
            <LegacyBalance words={words} />
            <LegacyResets words={words} />
            <LegacyCharts words={words} />
            <History words={words} />
          </TabPanel>
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function LegacyResets({ words }: { words: LegacyWords }) {
  const none = useFlag('no-resets');
  return (
    <section className="flex flex-col gap-3">
      <h2 data-control={RESETS} className="text-lg font-medium">
        {words.limitResets}
      </h2>
      <div
        data-control={RESETS}
        className="flex items-center justify-between gap-4 rounded-2xl border border-token-border-light p-4"
      >
        {none ? (
          <div className="text-sm text-token-text-secondary">{words.none}</div>
        ) : (
          <>
            <div className="flex flex-col gap-0.5">
              <div className="text-sm">{words.full}</div>
              <div className="text-xs text-token-text-secondary">{words.expires}</div>
            </div>
            <Button>{words.use}</Button>
          </>
        )}
      </div>
    </section>
  );
}

function History({ words }: { words: LegacyWords }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-medium">{words.history}</h2>
      <table className="data-table text-sm">
        <thead className="text-xs text-token-text-secondary">
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.rows.map(([date, written, service, amount]) => (
            <tr key={date}>
              <td>
                <time dateTime={date}>{written}</time>
              </td>
              <td>{service}</td>
              <td className="tabular-nums">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
