// The legacy analytics page in this set: the reported cards (`article`, `header`, the large number) under
// "Balance". Decoys: the windows of another model, code review, the workspace's month, charts, the history of credits.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { BalanceCards } from './balance-cards.tsx';
import { codexWordsOf } from './codex-words.ts';

const RESETS = 'codex-resets';
const BARS = [
  [3, 5, 2, 8, 6, 1, 7],
  [1, 0, 2, 2, 4, 0, 3],
];

export function CodexAnalytics() {
  const { flags, generation } = useStage();
  const { nav, title, about, charts } = codexWordsOf(flags);
  return (
    <div className="v36-shell">
      <div className="v36-nav">
        <a href="/codex" className="v36-item">
          <Icon name="back" />
          <span>Codex</span>
        </a>
        {nav.map((label, index) => (
          <a
            key={label}
            href={`/codex/cloud/settings/${['general', 'environments', 'connectors', 'analytics'][index]}`}
            className={index === 3 ? 'v36-item v36-here' : 'v36-item'}
          >
            <span>{label}</span>
          </a>
        ))}
      </div>
      <div className="v36-scroll">
        <main key={generation} className="v36-main v36-wide">
          <div>
            <h1 data-control="codex-not-api-billing" className="v36-h1">
              {title}
            </h1>
            <p className="v36-about">{about}</p>
          </div>
          <Toolbar />
          <BalanceCards />
          <Resets />
          {charts.map((chart, index) => (
            <Chart key={chart} title={chart} values={BARS[index] ?? []} />
          ))}
          <History />
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Toolbar() {
  const { flags } = useStage();
  const { tabs, workspaceTabs, ranges, group } = codexWordsOf(flags);
  const [by, day] = group;
  return (
    <div className="v36-toolbar">
      <div role="tablist" className="v36-views">
        {(flags.has('workspace') ? workspaceTabs : tabs).map((tab, index) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={index === 0}
            data-state={index === 0 ? 'active' : 'inactive'}
            className="v36-view"
          >
            {tab}
          </button>
        ))}
      </div>
      <div className="v36-views">
        {ranges.map((range, index) => (
          <button key={range} type="button" data-state={index === 0 ? 'active' : 'inactive'} className="v36-view">
            {range}
          </button>
        ))}
        <button type="button" className="v36-btn">
          <span>{by}</span> <span>{day}</span>
          <Icon name="chevron" size={16} />
        </button>
      </div>
    </div>
  );
}

function Resets() {
  const { flags } = useStage();
  const { resets } = codexWordsOf(flags);
  return (
    <section className="v36-section">
      <div data-control={RESETS} className="v36-title">
        {resets.title}
      </div>
      {flags.has('no-resets') ? (
        <div data-control={RESETS} className="v36-card v36-none">
          {resets.none}
        </div>
      ) : (
        <div className="v36-card v36-reset">
          <div>
            <div data-control={RESETS} className="v36-row-title">
              {resets.full}
            </div>
            <div data-control={RESETS} className="v36-about">
              {resets.expires}
            </div>
          </div>
          <button type="button" data-control={RESETS} className="v36-btn">
            <Icon name="bolt" size={16} />
            <span>{resets.use}</span>
          </button>
        </div>
      )}
    </section>
  );
}

function Chart({ title, values }: { title: string; values: number[] }) {
  const { legend } = codexWordsOf(useStage().flags);
  return (
    <section className="v36-section">
      <h2 className="v36-title">{title}</h2>
      <div className="v36-card v36-figure">
        <BarChart className="v36-chart" label={title} values={values} />
        <div className="v36-legend">
          {legend.map((name) => (
            <div key={name} title={name}>
              <span className="v36-dot" />
              <span>{name}</span>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function History() {
  const { title, columns, rows } = codexWordsOf(useStage().flags).history;
  return (
    <section className="v36-section">
      <h2 className="v36-title">{title}</h2>
      <table className="v36-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([date, service, credits]) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{service}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
