// /settings/usage?tab=analytics: figures in a description list, the history per window in tables, then a chart and the
// chats, or in a workspace its members.

import { useFlag, useLive } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { DataTable, Details, Entry, Gauge, Meter, Panel, useWords } from './kit.tsx';

const MARK = 'codex-analytics-used';

export function Analytics() {
  const { analytics } = useWords();
  const workspace = useFlag('workspace');
  return (
    <>
      <header className="lume-page-head">
        <h1 data-control="codex-not-api-billing" className="lume-heading">
          {analytics.heading}
        </h1>
      </header>
      <InOrder
        parts={{
          figures: !workspace && <Figures />,
          chart: <ByFeature />,
          history: <History />,
          chats: workspace ? <Members /> : <TopChats />,
        }}
      />
    </>
  );
}

function Figures() {
  const { figures } = useWords().analytics;
  const credits = useLive('412', '413');
  return (
    <Details>
      <Entry term={figures.used} mark={MARK}>
        <div className="lume-reading">
          <span className="lume-value">{figures.usedValue}</span>
          <Meter percent={Number.parseInt(figures.usedValue, 10)} label={figures.used} text={figures.usedValue} />
        </div>
      </Entry>
      <Entry term={figures.credits}>
        <span>{credits}</span>
      </Entry>
      <Entry term={figures.busiest}>
        <span>{figures.busiestDay}</span>
      </Entry>
    </Details>
  );
}

function History() {
  const { title, about, tables } = useWords().analytics;
  return (
    <Panel title={title} about={about} mark={MARK}>
      {tables.map((table) => (
        <Panel key={table.title} title={table.title} level={3} mark={MARK}>
          <DataTable
            caption={table.title}
            columns={table.columns}
            rows={table.rows.map(([period, used]) => [period, <Gauge key="gauge" text={used} />])}
            mark={MARK}
          />
        </Panel>
      ))}
    </Panel>
  );
}

function ByFeature() {
  const { chart } = useWords().analytics;
  return (
    <Panel
      title={chart.title}
      actions={chart.ranges.map((range, index) => (
        <button key={range} type="button" aria-pressed={index === 0} className="lume-toggle">
          {range}
        </button>
      ))}
    >
      <BarChart className="chart" label={chart.title} values={[5, 12, 3, 8, 13, 9, 4]} />
      <ul className="lume-legend">
        {chart.legend.map((name) => (
          <li key={name} title={name}>
            {name}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function TopChats() {
  const { chats } = useWords().analytics;
  return (
    <Panel title={chats.title} about={chats.about}>
      <DataTable
        caption={chats.title}
        columns={chats.columns}
        rows={[
          ['Tidy the invoice templates', '11%', '0'],
          ['Bird counts by county', '4.5%', '96'],
        ]}
      />
    </Panel>
  );
}

function Members() {
  return (
    <Panel title="Members" about="Who used workspace credits this month.">
      <DataTable
        caption="Members"
        columns={['Member', 'Most used in', 'Credits used']}
        rows={[
          ['Noor Haddad', 'CLI', '310'],
          ['Emil Strand', 'Cloud', '102'],
        ]}
      />
    </Panel>
  );
}
