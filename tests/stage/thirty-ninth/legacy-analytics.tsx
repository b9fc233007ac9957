// /codex/cloud/settings/analytics: cards of what remains, credits, resets, charts, a history. Decoys: the cards
// of the Spark model and of code review, the totals under the chart.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { legacyWordsOf } from './legacy-words.ts';
import { Button, Info } from './parts.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';

export function LegacyAnalytics() {
  const { generation, flags } = useStage();
  const words = legacyWordsOf(flags);
  return (
    <div className="_shell_k39m3">
      <div className="_side_k39m3">
        <a href="/codex" className="nav-item">
          <Icon name="back" />
          <span>Codex</span>
        </a>
        <nav>
          {['general', 'environments', 'connectors', 'analytics'].map((slug, index) => (
            <a key={slug} href={`/codex/cloud/settings/${slug}`} className="nav-item">
              <span className="text-fade-truncate">{words.nav[index]}</span>
            </a>
          ))}
        </nav>
      </div>
      <div className="_scroll_k39m3">
        <main key={generation} className="_main_k39m3 _panel_k39j1">
          <div className="_secText_k39a1">
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              {words.title}
            </h1>
            <p className="text-sm text-token-text-secondary">{words.about}</p>
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
  const words = legacyWordsOf(useStage().flags);
  return (
    <div className="_secHead_k39a1">
      <div role="tablist" className="_seg_k39g6">
        {words.tabs.map((tab, index) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={index === 0}
            className={index === 0 ? '_segBtn_k39g6 _segOn_k39g6' : '_segBtn_k39g6'}
          >
            {tab}
          </button>
        ))}
      </div>
      <div className="_tools_k39k2">
        {words.ranges.map((range) => (
          <button key={range} type="button" className="_segBtn_k39g6">
            {range}
          </button>
        ))}
        <button type="button" className="_segBtn_k39g6">
          <div className="_btnIn_k39e3">
            {words.group}
            <Icon name="chevron" size={14} />
          </div>
        </button>
      </div>
    </div>
  );
}

function Balance() {
  const words = legacyWordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const none = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <section className="_sec_k39a1">
      <h2 className="text-base font-semibold">{words.balance}</h2>
      <div className="_cards_k39q6">
        {!weeklyOnly && <Card label={words.fiveHour} percent={fiveHour} resets={words.soon} mark="codex-window-5h" />}
        <Card label={words.weekly} percent={weekly} resets={words.later} mark="codex-window-weekly" />
        {!weeklyOnly && <Card label={words.spark(words.fiveHour)} percent={100} resets={words.soon} />}
        <Card label={words.spark(words.weekly)} percent={94} resets={words.later} />
        <Card label={words.review} percent={76} resets={words.later} />
        <article className="_card_k39c7 _meterCard_k39q6">
          <header data-control={CREDITS} className="text-sm">
            {words.credits}
          </header>
          <div>
            <span data-control={CREDITS} className="text-2xl font-semibold">
              {none ? '0' : '33,564'}
            </span>
          </div>
          <div data-control={CREDITS} className="text-xs text-token-text-secondary">
            {words.creditsAbout}
          </div>
          <div>
            <Button icon="plus" mark={CREDITS}>
              {words.addMore}
            </Button>
          </div>
        </article>
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
  const { before, after } = legacyWordsOf(useStage().flags);
  return (
    <article className="_card_k39c7 _meterCard_k39q6">
      <header className="_secTitle_k39a1 text-sm">
        <span data-control={mark}>{label}</span>
        <Info />
      </header>
      <div data-control={mark}>
        {before}
        <span className="text-2xl font-semibold">{percent}%</span>
        {after}
      </div>
      <div data-control={mark} className="_bar_k39q6">
        <div style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </div>
    </article>
  );
}

function Resets() {
  const words = legacyWordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <section className="_sec_k39a1">
      <div data-control={RESETS} className="text-base font-semibold">
        {words.resets}
      </div>
      <div data-control={RESETS} className="_card_k39c7 _meterCard_k39q6 text-sm">
        {none ? (
          <div className="text-token-text-secondary">{words.noResets}</div>
        ) : (
          <div className="_rowIn_k39d4">
            <div className="_rowText_k39d4">
              <div>{words.reset}</div>
              <div className="text-xs text-token-text-secondary">{words.expires}</div>
            </div>
            <Button icon="bolt">{words.useReset}</Button>
          </div>
        )}
      </div>
    </section>
  );
}

function Breakdown() {
  const words = legacyWordsOf(useStage().flags);
  return (
    <section className="_sec_k39a1">
      <h2 className="text-base font-semibold">{words.breakdown}</h2>
      <Framed>
        <BarChart className="chart" label={words.breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
        <div className="_legend_k39k2 text-xs text-token-text-secondary">
          {words.surfaces.map((surface) => (
            <div key={surface} title={surface}>
              <span className="_dot_k39k2" />
              <span>{surface}</span>
            </div>
          ))}
        </div>
      </Framed>
      <div className="_cards_k39q6">
        {words.others.map(([label, total]) => (
          <Framed key={label}>
            <div className="text-sm">{label}</div>
            <div className="text-lg font-semibold">{total}</div>
          </Framed>
        ))}
      </div>
    </section>
  );
}

function Framed({ children }: { children: ReactNode }) {
  return (
    <div className="_card_k39c7">
      <div className="_chart_k39k2">{children}</div>
    </div>
  );
}

function History() {
  const words = legacyWordsOf(useStage().flags);
  return (
    <section className="_sec_k39a1">
      <h2 className="text-base font-semibold">{words.history}</h2>
      <div className="_card_k39c7">
        <table className="_table_k39k2 text-sm">
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.rows.map(([date, service, credits]) => (
              <tr key={date}>
                <td>{date}</td>
                <td>{service}</td>
                <td className="tabular-nums">{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
