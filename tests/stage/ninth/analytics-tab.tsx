// The Analytics tab: a table of the periods of a chosen limit first, what was used of it in a column; then the chart, and the
// chats, whose shares are neighbours without a note.

import { BarChart } from '../ui/bar-chart.tsx';
import { DataTable } from './data-table.tsx';
import { Select } from './headless.tsx';
import { Chips, Group } from './parts.tsx';

const USED = 'codex-analytics-used';

export function AnalyticsTab() {
  return (
    <>
      <History />
      <Breakdown />
      <Chats />
    </>
  );
}

function History() {
  return (
    <Group
      title="Usage history"
      about="See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included."
      mark={USED}
      aside={
        <Select
          label="Limit"
          options={['Weekly limit', '5-hour limit']}
          className="v9-select"
          buttonClass="btn btn-secondary v9-select-button"
        />
      }
    >
      <div className="v9-card">
        <DataTable
          label="Usage history"
          columns={['Period', 'Limit used', 'Credits used']}
          rows={[
            ['Nov 21 – Nov 28', '59%', '0'],
            ['Nov 14 – Nov 21', '100%', '862'],
            ['Nov 7 – Nov 14', '34.6%', '0'],
            ['Oct 31 – Nov 7', '71%', '0'],
          ]}
          className="v9-table"
          mark={USED}
        />
      </div>
    </Group>
  );
}

function Breakdown() {
  return (
    <Group
      title="Usage breakdown"
      aside={
        <div className="flex gap-2">
          <Chips label="Group by" options={['By feature', 'By model']} />
          <Chips label="Range" options={['7d', '30d']} />
        </div>
      }
    >
      <div className="v9-card p-4">
        <BarChart className="chart" label="Usage breakdown" values={[8, 3, 12, 7, 10, 2, 6]} />
        <div className="flex gap-4 text-xs text-token-text-secondary">
          <div title="Codex">Codex</div>
          <div title="Work">Work</div>
          <div title="Workspace Agents">Workspace Agents</div>
        </div>
      </div>
    </Group>
  );
}

function Chats() {
  return (
    <Group title="Top chats" about="Compare each chat’s plan and credit usage">
      <div className="v9-card">
        <DataTable
          label="Top chats"
          columns={['Chat', '% of weekly limit', 'Credits used']}
          rows={[
            ['Rename the parser’s tokens', '11%', '0'],
            ['Quarterly seed catalogue', '4.5%', '37'],
          ]}
          className="v9-table"
        />
      </div>
    </Group>
  );
}
