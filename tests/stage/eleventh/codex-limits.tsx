// The Codex analytics page: the limits have become rows of a table, with the credits in a card beside it.
// Neighbours: the row of another model, the link to the settings, the chart, the history of credits.

import { ChatSidebar } from '../chatgpt/chat.tsx';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { DataTable, Progress, Select } from './base.tsx';
import { Block, Item, List, Pill } from './parts.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';

export function CodexLimits() {
  const { generation } = useStage();
  return (
    <div className="flex h-full">
      <ChatSidebar />
      <main key={generation} className="grow overflow-auto">
        <div className="v11-page v11-wide">
          <header className="flex items-center justify-between gap-4">
            <div>
              <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
                Codex and Work Analytics
              </h1>
              <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
            </div>
            <a href="/settings/usage" className="btn btn-secondary v11-link">
              Open in settings
            </a>
          </header>
          <div className="v11-beside">
            <Limits />
            <Credits />
          </div>
          <Block title="Usage limit resets" mark={RESETS}>
            <List>
              <Item title="Full reset (Weekly + 5 hr)" about="Expires Apr 2, 9:15 AM" mark={RESETS}>
                <Pill mark={RESETS}>Use reset</Pill>
              </Item>
            </List>
          </Block>
          <Block
            title="Usage breakdown"
            aside={<Select label="Group by" value="Group by: Day" className="btn btn-secondary v11-link" />}
          >
            <div data-slot="card" className="v11-card p-4">
              <BarChart className="chart" label="Usage breakdown" values={[5, 9, 2, 7, 12, 4, 6]} />
            </div>
          </Block>
          <Block title="Credits usage history">
            <div data-slot="card" className="v11-card">
              <DataTable
                label="Credits usage history"
                columns={['Date', 'Service', 'Credits']}
                rows={[
                  ['Mar 11, 2027', 'Cloud', '212'],
                  ['Mar 10, 2027', 'CLI', '173'],
                ]}
                className="v11-table"
              />
            </div>
          </Block>
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Limits() {
  const short = useLive(84, 83);
  const long = useLive(47, 46);
  const rows = [
    ...(useFlag('weekly-only') ? [] : [['5 hour usage limit', short, '1:20 PM', 'codex-window-5h'] as const]),
    ['Weekly usage limit', long, 'Mar 19, 2027 3:48 PM', 'codex-window-weekly'],
    ['GPT-5.5-Codex-Spark weekly usage limit', 91, 'Mar 19, 2027 3:48 PM', undefined],
  ] as const;
  return (
    <Block title="Balance">
      <div data-slot="card" className="v11-card">
        <table data-slot="table" aria-label="Balance" className="v11-table">
          <thead>
            <tr>
              {['Limit', 'Remaining', 'Resets'].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, percent, resets, mark]) => (
              <tr key={label} data-control={mark}>
                <th scope="row">{label}</th>
                <td>
                  <span className="tabular-nums">{percent}%</span>
                  <Progress
                    percent={percent}
                    text={`${percent}%`}
                    label={label}
                    className="v11-track"
                    fillClass="v11-fill"
                  />
                </td>
                <td>{resets}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Block>
  );
}

function Credits() {
  const live = useLive('2,815', '2,812');
  return (
    <Block title="Credits remaining" mark={CREDITS}>
      <div data-slot="card" className="v11-card p-4 v11-block">
        <span data-control={CREDITS} className="text-2xl font-semibold tabular-nums">
          {useFlag('credits-zero') ? '0' : live}
        </span>
        <span data-control={CREDITS} className="v11-small">
          Credits extend usage beyond your plan limits.
        </span>
        <Pill mark={CREDITS}>Add more</Pill>
      </div>
    </Block>
  );
}
