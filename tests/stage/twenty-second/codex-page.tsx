// The Codex page at its old address, in the console's clothes: a strip of metrics, then tables.

import { type ReactNode, useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Button, Head, PageHeader, Panel, Status } from './console.tsx';

export function CodexPage() {
  const { generation } = useStage();
  return (
    <main key={generation} className="cn-main cn-page">
      <div className="cn-stack">
        <PageHeader
          trail="Breadcrumbs"
          above={[
            ['/codex', 'Codex'],
            ['/codex/cloud/settings/general', 'Settings'],
          ]}
          title="Codex and Work analytics"
          about="Codex and Work share the same limits."
          mark="codex-not-api-billing"
          actions={
            <>
              <Button>Last 7 days</Button>
              <Button>Download CSV</Button>
            </>
          }
        />
        <nav aria-label="Analytics" className="cn-tabs">
          <a href="/codex/cloud/settings/analytics#usage" aria-current="page" className="cn-tab">
            Usage
          </a>
          <a href="/codex/cloud/settings/analytics#code-review" className="cn-tab">
            Code review
          </a>
        </nav>
        <InOrder
          parts={{ metrics: <Metrics />, resets: <Resets />, usage: <Breakdown />, history: <CreditHistory /> }}
        />
        <ExtraNodes />
      </div>
    </main>
  );
}

function Metrics() {
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const none = useFlag('credits-zero');
  const weeklyOnly = useFlag('weekly-only');
  return (
    <div className="cn-metrics">
      {!weeklyOnly && (
        <Metric name="5-hour limit" mark="codex-window-5h" value={`${fiveHour}%`} unit="remaining">
          <Bar percent={fiveHour} mark="codex-window-5h" />
          <div data-control="codex-window-5h" className="cn-quiet">
            Resets today, 2:46 PM
          </div>
        </Metric>
      )}
      <Metric name="Weekly limit" mark="codex-window-weekly" value={`${weekly}%`} unit="remaining">
        <Bar percent={weekly} mark="codex-window-weekly" />
        <div data-control="codex-window-weekly" className="cn-quiet">
          Resets Nov 27, 2:55 PM
        </div>
      </Metric>
      <Metric name="Code review limit" value="100%" unit="remaining">
        <Bar percent={100} />
        <div className="cn-quiet">Resets Nov 27, 2:55 PM</div>
      </Metric>
      <Metric name="Credits" mark="codex-credits" value={none ? '0' : '33,564'} unit="remaining">
        <div data-control="codex-credits" className="cn-quiet">
          Used after a plan limit is reached.
        </div>
        <a href="/settings/billing" className="cn-link">
          Buy credits
        </a>
      </Metric>
    </div>
  );
}

interface MetricProps {
  name: string;
  value: string;
  unit: string;
  mark?: string;
  children: ReactNode;
}

function Metric({ name, value, unit, mark, children }: MetricProps) {
  const id = useId();
  return (
    <article aria-labelledby={id} className="cn-panel cn-metric">
      <h2 id={id} data-control={mark} className="cn-metric-name">
        {name}
      </h2>
      <div data-control={mark}>
        <span className="cn-figure">{value}</span> <span className="cn-quiet">{unit}</span>
      </div>
      {children}
    </article>
  );
}

function Bar({ percent, mark }: { percent: number; mark?: string }) {
  return (
    <div data-control={mark} className="cn-track">
      <div style={{ width: `${percent}%` }} />
    </div>
  );
}

function Resets() {
  return (
    <Panel
      title="Usage limit resets"
      count={1}
      help="A reset restores a limit before its own date."
      mark="codex-resets"
    >
      <table data-control="codex-resets" className="cn-table">
        <Head columns={['Reset', 'Restores', 'Status', 'Expires', '']} />
        <tbody>
          <tr>
            <th scope="row">Full reset</th>
            <td>Weekly limit, 5-hour limit</td>
            <td>
              <Status kind="good">Available</Status>
            </td>
            <td>Dec 12, 4:23 PM</td>
            <td className="cn-end">
              <Button>Use reset</Button>
            </td>
          </tr>
        </tbody>
      </table>
    </Panel>
  );
}

function Breakdown() {
  return (
    <Panel title="Usage breakdown" actions={<Button>Group by: Day</Button>}>
      <BarChart className="cn-chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
      <ul className="cn-legend">
        <li title="Cloud">Cloud</li>
        <li title="CLI">CLI</li>
      </ul>
    </Panel>
  );
}

function CreditHistory() {
  const rows = [
    ['Nov 21, 2026', 'Cloud', '12.5'],
    ['Nov 19, 2026', 'CLI', '3'],
  ];
  return (
    <Panel title="Credit usage history" count={rows.length}>
      <table className="cn-table">
        <Head columns={['Date', 'Product', 'Credits used']} />
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
    </Panel>
  );
}
