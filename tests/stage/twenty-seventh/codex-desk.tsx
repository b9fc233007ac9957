// The Codex analytics page in this set: cells of a strip for the balance, as a monitoring tool shows them, and
// tables below. Decoys: cells of another model and of code review, a history of credits, turns per surface.

import { type ReactNode, useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Meter, PickMenu, RowMenu, Toggles } from './pieces.tsx';

const LATER = 'Nov 27, 2026 2:55 PM';

export function CodexDesk() {
  const { generation } = useStage();
  return (
    <div className="v27-app">
      <div className="v27-columns">
        <nav aria-label="Codex" data-state="expanded" className="v27-rail">
          {['General', 'Environments', 'Connectors', 'Analytics'].map((label) => (
            <a
              key={label}
              href={`/codex/cloud/settings/${label.toLowerCase()}`}
              data-active={label === 'Analytics'}
              aria-current={label === 'Analytics' ? 'page' : undefined}
              className="v27-rail-item"
            >
              {label}
            </a>
          ))}
        </nav>
        <main key={generation} className="v27-pane">
          <div className="v27-bar">
            <h1 data-control="codex-not-api-billing">Codex and Work Analytics</h1>
            <Toggles label="Views" items={['Usage', 'Code review']} />
            <div className="v27-plan">
              <Toggles label="Range" items={['7D', '1M', 'Custom']} />
              <PickMenu items={['Day', 'Week']}>Group by: Day</PickMenu>
            </div>
          </div>
          <div className="v27-flow">
            <p className="v27-quiet">Codex and Work share the same usage limit.</p>
            <InOrder
              parts={{ balance: <Balance />, resets: <Resets />, breakdown: <Breakdown />, history: <History /> }}
            />
            <ExtraNodes />
          </div>
        </main>
      </div>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const empty = useFlag('credits-zero');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="v27-head">
        <h2 id={id}>Balance</h2>
      </div>
      <div className="v27-frame v27-strip">
        {!weeklyOnly && <Cell label="5 hour usage limit" left={fiveHour} resets="2:46 PM" mark="codex-window-5h" />}
        <Cell label="Weekly usage limit" left={weekly} resets={LATER} mark="codex-window-weekly" />
        <Cell label="GPT-5.3-Codex-Spark Weekly usage limit" left={94} resets={LATER} />
        <Cell label="Code review" left={76} resets={LATER} />
        <div data-slot="stat" className="v27-cell">
          <div data-slot="stat-label" data-control="codex-credits" className="v27-quiet">
            Credits remaining
          </div>
          <div data-slot="stat-value" data-control="codex-credits" className="v27-figure">
            {empty ? '0' : '33,564'}
          </div>
          <a href="/codex/settings/usage?credits_modal=true" data-control="codex-credits" className="v27-btn">
            Add more
          </a>
        </div>
      </div>
    </section>
  );
}

interface CellProps {
  label: string;
  left: number;
  resets: string;
  mark?: string;
}

function Cell({ label, left, resets, mark }: CellProps) {
  return (
    <div data-slot="stat" className="v27-cell">
      <div data-slot="stat-label" data-control={mark} className="v27-quiet">
        {label}
      </div>
      <div data-slot="stat-value" data-control={mark} className="v27-figure">
        {left}% <span>remaining</span>
      </div>
      <Meter value={left} label={label} text={`${left}% remaining`} mark={mark} />
      <div data-slot="stat-hint" data-control={mark} className="v27-quiet">
        Resets {resets}
      </div>
    </div>
  );
}

interface TableProps {
  title: string;
  mark?: string;
  columns: string[];
  rows: ReactNode[][];
}

function Table({ title, mark, columns, rows }: TableProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="v27-head">
        <h2 id={id} data-control={mark}>
          {title}
        </h2>
      </div>
      <div className="v27-frame">
        <table data-control={mark} aria-labelledby={id} className="v27-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={String(cells[1])}>
                {cells.map((cell, index) => (
                  <td key={columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  const use = (
    <button key="use" type="button" className="v27-btn">
      Use reset
    </button>
  );
  return (
    <Table
      title="Usage limit resets"
      mark="codex-resets"
      columns={['Reset', 'Expires', 'Action']}
      rows={none ? [['No resets available', '–', '']] : [['Full reset (Weekly + 5 hr)', 'Dec 12, 4:23 PM', use]]}
    />
  );
}

function Breakdown() {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="v27-head">
        <h2 id={id}>Personal usage</h2>
        <RowMenu label="Actions: Personal usage" items={['Download CSV']} />
      </div>
      <div className="v27-frame v27-padded">
        <BarChart className="v27-chart" label="Personal usage" values={[6, 11, 4, 9, 14, 7, 5]} />
        <ul className="v27-legend">
          <li title="Cloud">Cloud</li>
          <li title="CLI">CLI</li>
        </ul>
      </div>
    </section>
  );
}

function History() {
  return (
    <Table
      title="Credits usage history"
      columns={['Date', 'Service', 'Credits']}
      rows={[
        ['Nov 21, 2026', 'Cloud', '12.5'],
        ['Nov 19, 2026', 'CLI', '3'],
      ]}
    />
  );
}
