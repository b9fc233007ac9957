// The Codex analytics page with its labels of October, in this set's look: the balance as a table beside the credits,
// resets as a card. Neighbours without a note: the rows of another model, code review, the figures above the chart.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Button, Card, Stat, Table, Tabs } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const LATER = 'Resets Apr 16, 2027 2:55 PM';

export function CodexOverview() {
  const { generation } = useStage();
  return (
    <main key={generation} className="v15-main">
      <div className="v15-page">
        <header className="v15-top">
          <div>
            <h1 data-control="codex-not-api-billing" className="v15-title">
              Codex and Work Analytics
            </h1>
            <p className="v15-small">Codex and Work share the same usage limit.</p>
          </div>
          <Tabs
            label="Analytics"
            current="usage"
            tabs={[
              { key: 'usage', name: 'Usage' },
              { key: 'review', name: 'Code review' },
            ]}
          />
        </header>
        <div className="v15-board">
          <Balance />
          <Credits />
          <Breakdown />
          <Resets />
          <Card span={3} title="Credits usage history">
            <Table
              columns={['Date', 'Service', 'Credits']}
              rows={[
                ['Apr 10, 2027', 'Cloud', '12.5'],
                ['Apr 8, 2027', 'CLI', '3'],
              ]}
            />
          </Card>
        </div>
        <ExtraNodes />
      </div>
    </main>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <Card span={2} title="Balance">
      <table data-slot="table" className="v15-table">
        <tbody>
          {!weeklyOnly && (
            <Remaining name="5 hour usage limit" percent={spent ? 99 : fiveHour} mark="codex-window-5h">
              Resets 2:46 PM
            </Remaining>
          )}
          <Remaining name="Weekly usage limit" percent={spent ? 0 : weekly} mark="codex-window-weekly">
            {LATER}
          </Remaining>
          <Remaining name="GPT-5.3-Codex-Spark 5 hour usage limit" percent={100}>
            Not started
          </Remaining>
          <Remaining name="GPT-5.3-Codex-Spark Weekly usage limit" percent={94}>
            {LATER}
          </Remaining>
        </tbody>
      </table>
    </Card>
  );
}

interface RemainingProps {
  name: string;
  percent: number;
  mark?: string;
  children: ReactNode;
}

function Remaining({ name, percent, mark, children }: RemainingProps) {
  return (
    <tr data-control={mark}>
      <td>
        <div>{name}</div>
        <div className="v15-small">{children}</div>
      </td>
      <td>
        <progress max={100} value={percent} aria-label={name} />
      </td>
      <td>
        <b>{percent}%</b> remaining
      </td>
    </tr>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const credits = useLive('33,564', '33,561');
  return (
    <Card
      title="Credits remaining"
      about="Credits extend usage beyond your plan limits."
      mark={CREDITS}
      footer={<Button mark={CREDITS}>Add more</Button>}
    >
      <div data-control={CREDITS} className="v15-value">
        {empty ? '0' : credits}
      </div>
    </Card>
  );
}

function Breakdown() {
  return (
    <Card
      span={2}
      title="Usage breakdown"
      action={
        <Tabs label="Range" current="7D" tabs={['7D', '1M', 'Custom'].map((range) => ({ key: range, name: range }))} />
      }
    >
      <div className="v15-figures">
        <Stat value="214" caption="Interactions" />
        <Stat value="61" caption="Plugin calls" />
        <Stat value="9" caption="Skills used" />
      </div>
      <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
    </Card>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Card title="Usage limit resets" mark={RESETS}>
      {none ? (
        <div data-control={RESETS}>No resets available</div>
      ) : (
        <ul data-control={RESETS} className="v15-points">
          {['May 9, 4:23 PM', 'May 22, 9:30 AM'].map((expires) => (
            <li key={expires} className="v15-line">
              <div className="grow">
                <div>Full reset (Weekly + 5 hr)</div>
                <div className="v15-small">Expires {expires}</div>
              </div>
              <Button>Use reset</Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
