// The Analytics view, where percent is used. A card for this week, one with a tab per limit and a dense table of periods.
// Decoys: shares of features, the chats' part of the weekly limit, credits spent.

import { useLive } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Bar, Card, Figure } from './chatgpt-card.tsx';
import { DenseTable } from './dense-table.tsx';
import { Segmented } from './segmented.tsx';
import { Tabs } from './tabs.tsx';

const MARK = 'codex-analytics-used';
const COLUMNS = ['Period', '% of limit used', 'Credits spent'];
const WEEKS = [
  ['Nov 20 – Nov 27', '42%', '0'],
  ['Nov 13 – Nov 20', '63.2%', '310'],
  ['Nov 6 – Nov 13', '17.8%', '0'],
  ['Oct 30 – Nov 6', '100%', '1,204'],
];
const HOURS = [
  ['Nov 23, 9 AM – 2 PM', '19%', '0'],
  ['Nov 22, 3 PM – 8 PM', '88.4%', '0'],
  ['Nov 22, 8 AM – 1 PM', '51%', '0'],
];

export function Analytics() {
  const used = useLive(42, 43);
  return (
    <div className="v24-grid">
      <Card title="Used this week" mark={MARK}>
        <Figure figure={`${used}%`} unit="used" caption="Of your weekly limit, since November 20" mark={MARK} />
        <Bar percent={used} label="Weekly limit used" mark={MARK} />
      </Card>
      <Card title="Credits spent">
        <Figure figure="310" unit="credits" caption="Past 30 days" />
      </Card>
      <History />
      <Features />
      <Chats />
    </div>
  );
}

function History() {
  const table = (rows: string[][]) => <DenseTable columns={COLUMNS} rows={rows} mark={MARK} />;
  return (
    <Card
      title="Usage history"
      mark={MARK}
      wide
      aside={
        <Segmented
          label="History range"
          options={['7d', '30d', '90d']}
          initially="30d"
          className="v24-segments text-xs"
        />
      }
    >
      <p data-control={MARK} className="text-xs text-token-text-secondary">
        See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are
        not included.
      </p>
      <Tabs
        label="Limit"
        listClass="v24-tabs text-sm"
        tabs={[
          { value: 'weekly', label: 'Weekly limit', content: table(WEEKS) },
          { value: 'five-hour', label: '5-hour limit', content: table(HOURS) },
        ]}
      />
    </Card>
  );
}

function Features() {
  return (
    <Card
      title="Breakdown"
      aside={
        <Segmented
          label="Break down by"
          options={['By feature', 'By model']}
          initially="By feature"
          className="v24-segments text-xs"
        />
      }
    >
      <BarChart className="chart" label="Usage by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
      <p className="text-xs text-token-text-secondary">Codex 61% · Work 27% · ChatGPT for Excel 12%</p>
    </Card>
  );
}

function Chats() {
  return (
    <Card title="Top chats">
      <p className="text-xs text-token-text-secondary">Compare each chat’s plan and credit usage</p>
      <DenseTable
        columns={['Chat', '% of weekly limit', 'Credits']}
        rows={[
          ['Port the importer to streams', '6%', '0'],
          ['Weekly metrics workbook', '2.5%', '14'],
          ['Rename the modules', '1.1%', '0'],
        ]}
      />
    </Card>
  );
}
