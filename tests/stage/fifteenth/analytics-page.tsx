// The Analytics tab: four figures across, the chart, then the table of past windows and that of the chats. In a workspace the
// windows are those of the member, and a table of the team stands where the chats are.

import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Card, Menu, Stat, Table, Tabs } from './kit.tsx';

const USED = 'codex-analytics-used';

export function AnalyticsPage() {
  const workspace = useFlag('workspace');
  return (
    <div className="v15-board">
      <Figures />
      <Trend />
      {workspace ? <MemberHistory /> : <History />}
      {workspace ? <Team /> : <Chats />}
    </div>
  );
}

function Figures() {
  return (
    <div className="v15-figures v15-span-3">
      <Stat value="42%" caption="Weekly limit used" mark={USED} />
      <Stat value="1,514" caption="Credits used" />
      <Stat value="214" caption="Tasks" />
      <Stat value="5 of 7" caption="Active days" />
    </div>
  );
}

function Trend() {
  return (
    <Card
      span={3}
      title="Usage over time"
      about="Plan usage and credits in Work, Codex, and other agentic tasks. Conversations in Chat are not included."
      action={
        <Tabs
          label="Group"
          current="feature"
          tabs={[
            { key: 'feature', name: 'By feature' },
            { key: 'model', name: 'By model' },
          ]}
        />
      }
    >
      <BarChart className="chart" label="Usage over time" values={[6, 11, 4, 9, 14, 7, 5]} />
      <div className="v15-legend v15-small">
        <span>Codex</span>
        <span>Work</span>
        <span>ChatGPT for Excel</span>
      </div>
    </Card>
  );
}

function History() {
  return (
    <Card
      span={2}
      title="Usage history"
      about="How much of each weekly limit you used"
      mark={USED}
      action={<Menu label="Usage history options" />}
    >
      <Table
        columns={['Week', 'Used', 'Credits']}
        rows={[
          ['Apr 9 – Apr 16', <Used key="used" percent={42} />, '0'],
          ['Apr 2 – Apr 9', <Used key="used" percent={63.2} />, '310'],
          ['Mar 26 – Apr 2', <Used key="used" percent={17.8} />, '0'],
          ['Mar 19 – Mar 26', <Used key="used" percent={100} />, '1,204'],
        ]}
        mark={USED}
      />
    </Card>
  );
}

function Used({ percent }: { percent: number }) {
  return (
    <div className="v15-used">
      <div className="bar">
        <div className="bar-fill" style={{ width: `${percent}%` }} />
      </div>
      {percent}%
    </div>
  );
}

function Chats() {
  return (
    <Card title="Top chats" about="By share of your weekly limit">
      <Table
        columns={['Chat', 'Share', 'Credits']}
        rows={[
          ['Port the importer to streams', '6%', '0'],
          ['Weekly metrics workbook', '2.5%', '14'],
          ['Rename the settings module', '1.1%', '0'],
        ]}
      />
    </Card>
  );
}

function MemberHistory() {
  return (
    <Card span={2} title="Your usage history" about="Last 30 days" mark={USED}>
      <Table
        columns={['Period', '% of 5-hour limit used (peak)', '% of weekly limit used', 'Workspace credits']}
        rows={[
          ['Apr 9 – Apr 16', '88%', '42%', '0'],
          ['Apr 2 – Apr 9', '100%', '63.2%', '310'],
          ['Mar 26 – Apr 2', '31%', '17.8%', '0'],
        ]}
        mark={USED}
      />
    </Card>
  );
}

function Team() {
  return (
    <Card title="Team" about="Workspace credits by member">
      <Table
        columns={['Member', 'Credits']}
        rows={[
          ['Ada', '1,204'],
          ['Grace', '310'],
          ['Edsger', '12'],
        ]}
      />
    </Card>
  );
}
