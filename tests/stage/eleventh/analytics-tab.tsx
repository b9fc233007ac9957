// The Analytics tab: three figures, the chart, then the history of the limits with what was used of each. Neighbours: the
// figures, the chart, the chats with their shares of the weekly limit.

import { BarChart } from '../ui/bar-chart.tsx';
import { DataTable, Select } from './base.tsx';
import { Block } from './parts.tsx';

const USED = 'codex-analytics-used';

export function AnalyticsTab() {
  return (
    <>
      <dl className="v11-figures">
        {[
          ['Tasks', '143'],
          ['Credits spent', '385'],
          ['Most used', 'Desktop app'],
        ].map(([name, value]) => (
          <div key={name} data-slot="card" className="v11-card p-4">
            <dt className="v11-small">{name}</dt>
            <dd className="text-lg font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <Block
        title="Usage breakdown"
        about="How Work, Codex, and other agents used your plan. Chats are not included."
        aside={<Select label="Time range" value="Last 30 days" className="btn btn-secondary v11-link" />}
      >
        <div data-slot="card" className="v11-card p-4">
          <BarChart className="chart" label="Usage breakdown" values={[5, 9, 2, 7, 12, 4, 6]} />
          <div className="flex gap-4 v11-small">
            <div title="Codex">Codex</div>
            <div title="Work">Work</div>
          </div>
        </div>
      </Block>
      <Block title="Plan usage history" about="How much of each limit you used, by period" mark={USED}>
        <div data-slot="card" data-control={USED} className="v11-card">
          <DataTable
            label="Plan usage history"
            columns={['Limit', 'Period', 'Used', 'Credits']}
            rows={[
              ['Weekly limit', 'Mar 12 – Mar 19', '53%', '0'],
              ['Weekly limit', 'Mar 5 – Mar 12', '100%', '385'],
              ['Weekly limit', 'Feb 26 – Mar 5', '78%', '0'],
              ['5-hour limit', 'Mar 15, 9 AM – 2 PM', '22%', '0'],
            ]}
            className="v11-table"
          />
        </div>
      </Block>
      <Block title="Top chats" about="Compare each chat’s plan and credit usage">
        <div data-slot="card" className="v11-card">
          <DataTable
            label="Top chats"
            columns={['Chat', '% of weekly limit', 'Credits']}
            rows={[
              ['Split the invoice importer', '9%', '120'],
              ['Seating plan for May', '3%', '0'],
            ]}
            className="v11-table"
          />
        </div>
      </Block>
    </>
  );
}
