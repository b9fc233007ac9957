// The Analytics view: the weeks as lines that say how much of the limit was used, then what it went into. In a workspace the members'
// share of the limit, which is a percentage used as well. Neighbours: the chart by feature, the chats, credits by week.

import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Group, Item, Meter } from './kit.tsx';

const USED = 'codex-analytics-used';

export function AnalyticsView() {
  const workspace = useFlag('workspace');
  return (
    <>
      <div className="v14-filters">
        <button type="button" aria-haspopup="listbox" className="v14-pick">
          Last 30 days
          <Icon name="chevron" size={14} />
        </button>
        <button type="button" aria-haspopup="listbox" className="v14-pick">
          {workspace ? 'Garden Studio' : 'All surfaces'}
          <Icon name="chevron" size={14} />
        </button>
      </div>
      <Weeks />
      {workspace && <Members />}
      <Features />
      {!workspace && <Chats />}
    </>
  );
}

function Weeks() {
  const weeks = [
    ['Jan 23 – Jan 30', 42, 'This week so far'],
    ['Jan 16 – Jan 23', 63.2, '310 credits on top'],
    ['Jan 9 – Jan 16', 17.8, undefined],
    ['Jan 2 – Jan 9', 100, '1,204 credits on top'],
  ] as const;
  return (
    <Group
      title="Usage history"
      about="How much of your weekly limit went into Work, Codex, and other agentic tasks. Conversations in Chat are not included."
      mark={USED}
      listMark={USED}
    >
      {weeks.map(([period, percent, hint]) => (
        <Item
          key={period}
          term={period}
          value={`${percent}% used`}
          hint={hint}
          below={<Meter label={`Used ${period}`} percent={percent} text={`${percent}% used`} />}
        />
      ))}
    </Group>
  );
}

function Members() {
  const members = [
    ['Ada', 'Codex', '61%'],
    ['Grace', 'Work', '34%'],
    ['You', 'Codex, ChatGPT for Excel', '42%'],
  ];
  return (
    <Group title="Members" about="Weekly limit used, this week" mark={USED} listMark={USED}>
      {members.map(([name, surfaces, used]) => (
        <Item key={name} term={name} hint={surfaces} value={used} />
      ))}
    </Group>
  );
}

function Features() {
  return (
    <Group title="By feature">
      <Item
        term="Turns"
        value="1,318"
        below={<BarChart className="chart" label="Turns by day" values={[6, 11, 4, 9, 14, 7, 5]} />}
      />
      <Item term="Codex" value="904" />
      <Item term="Work" value="371" />
      <Item term="ChatGPT for Excel" value="43" />
    </Group>
  );
}

function Chats() {
  return (
    <Group title="Top chats" about="Share of the weekly limit, and credits">
      <Item term="Port the importer to streams" hint="0 credits" value="6%" />
      <Item term="Weekly metrics workbook" hint="14 credits" value="2.5%" />
    </Group>
  );
}
