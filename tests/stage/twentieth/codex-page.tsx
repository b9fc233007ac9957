// The older Codex page with side navigation for the Codex settings. Limits in a description list, with the browser's
// own <meter> beside each reading.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Button, DataTable, Details, Entry, Panel } from './kit.tsx';

const PLACES = [
  ['general', 'General'],
  ['environments', 'Environments'],
  ['connectors', 'Connectors'],
  ['code-review', 'Code review'],
  ['analytics', 'Analytics'],
] as const;

export function CodexPage() {
  const { generation } = useStage();
  return (
    <div className="lume-shell">
      <nav aria-label="Codex settings" className="lume-side">
        <div className="lume-side-title">Codex</div>
        <ul>
          {PLACES.map(([slug, label]) => (
            <li key={slug}>
              <a
                href={`/codex/cloud/settings/${slug}`}
                aria-current={slug === 'analytics' ? 'page' : undefined}
                className="lume-side-link"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main key={generation} className="lume-main">
        <div className="lume-column">
          <header className="lume-page-head">
            <div>
              <h1 data-control="codex-not-api-billing" className="lume-heading">
                Codex and Work Analytics
              </h1>
              <p className="lume-about">Codex and Work share the same usage limit.</p>
            </div>
          </header>
          <InOrder
            parts={{ balance: <Balance />, breakdown: <Breakdown />, resets: <Resets />, history: <History /> }}
          />
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Balance() {
  const none = useFlag('credits-zero');
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(63, 62);
  const weekly = useLive(28, 27);
  return (
    <Panel title="Balance">
      <Details>
        {!weeklyOnly && (
          <Remaining label="5 hour usage limit" percent={fiveHour} resets="Resets 4:20 PM" mark="codex-window-5h" />
        )}
        <Remaining
          label="Weekly usage limit"
          percent={weekly}
          resets="Resets Nov 28, 2026 9:05 AM"
          mark="codex-window-weekly"
        />
        <Remaining label="Code review" percent={100} resets="Resets Nov 30, 2026 12:00 AM" />
        <Entry term="Credits remaining" mark="codex-credits">
          <div className="lume-split">
            <span className="lume-value">{none ? '0' : '4,870'}</span>
            <Button>Add more</Button>
          </div>
          <span className="lume-hint">Credits extend usage beyond your plan limits.</span>
        </Entry>
      </Details>
    </Panel>
  );
}

interface RemainingProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Remaining({ label, percent, resets, mark }: RemainingProps) {
  return (
    <Entry term={label} mark={mark}>
      <div className="lume-reading">
        <meter min={0} max={100} value={percent} aria-label={`${label} remaining`} className="lume-native-meter" />
        <span>
          <strong>{percent}%</strong> remaining
        </span>
      </div>
      <span className="lume-hint">{resets}</span>
    </Entry>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Panel title="Usage limit resets" mark="codex-resets">
      {none ? (
        <p data-control="codex-resets" className="lume-nothing">
          No resets available
        </p>
      ) : (
        <Details>
          <Entry term="Full reset (Weekly + 5 hr)" mark="codex-resets">
            <div className="lume-split">
              <span className="lume-hint">Expires Dec 9, 9:30 AM</span>
              <Button>Use reset</Button>
            </div>
          </Entry>
        </Details>
      )}
    </Panel>
  );
}

function Breakdown() {
  return (
    <Panel
      title="Usage breakdown"
      actions={['7D', '1M', 'Custom'].map((range, index) => (
        <button key={range} type="button" aria-pressed={index === 0} className="lume-toggle">
          {range}
        </button>
      ))}
    >
      <BarChart className="chart" label="Usage breakdown" values={[4, 9, 12, 2, 7, 10, 6]} />
      <ul className="lume-legend">
        <li title="Cloud">Cloud</li>
        <li title="CLI">CLI</li>
      </ul>
    </Panel>
  );
}

function History() {
  return (
    <Panel title="Credits usage history">
      <DataTable
        caption="Credits usage history"
        columns={['Date', 'Service', 'Credits']}
        rows={[
          ['Nov 22, 2026', 'CLI', '41'],
          ['Nov 19, 2026', 'Cloud', '8.5'],
        ]}
      />
    </Panel>
  );
}
