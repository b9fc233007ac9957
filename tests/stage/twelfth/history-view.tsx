// The Analytics view: the weeks as a list with a bar for what was used of each, then the chart by feature and the chats, which are
// neighbours without a note.

import { BarChart } from '../ui/bar-chart.tsx';
import { Group, Item, Segments } from './kit.tsx';

const USED = 'codex-analytics-used';
const WEEKS = [
  ['Nov 20 – Nov 27', 42, 'No credits'],
  ['Nov 13 – Nov 20', 63, '310 credits'],
  ['Nov 6 – Nov 13', 18, 'No credits'],
  ['Oct 30 – Nov 6', 100, '1,204 credits'],
] as const;

export function HistoryView() {
  return (
    <>
      <Weeks />
      <Features />
      <Chats />
    </>
  );
}

function Weeks() {
  return (
    <section aria-label="Plan usage history" className="v12-group">
      <div className="v12-group-head">
        <h2 data-control={USED} className="v12-group-title">
          Plan usage history
        </h2>
        <Segments
          label="Limit"
          current="weekly"
          options={[
            ['weekly', 'Weekly limit'],
            ['five-hour', '5-hour limit'],
          ]}
        />
      </div>
      <ol data-control={USED} className="v12-list">
        {WEEKS.map(([period, percent, credits]) => (
          <li key={period} className="v12-week">
            <span>{period}</span>
            <div className="bar">
              <div className="bar-fill" style={{ width: `${percent}%` }} />
            </div>
            <span className="v12-value">{percent}% used</span>
            <span className="v12-hint">{credits}</span>
          </li>
        ))}
      </ol>
      <p data-control={USED} className="v12-note">
        See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are
        not included.
      </p>
    </section>
  );
}

function Features() {
  return (
    <section aria-label="Breakdown" className="v12-group">
      <div className="v12-group-head">
        <h2 className="v12-group-title">Breakdown</h2>
        <Segments
          label="Break down"
          current="feature"
          options={[
            ['feature', 'By feature'],
            ['model', 'By model'],
          ]}
        />
      </div>
      <div className="v12-list px-4">
        <BarChart className="chart" label="Turns by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
        <ul className="flex gap-4 pb-3 v12-hint">
          <li>Codex</li>
          <li>Work</li>
          <li>ChatGPT for Excel</li>
        </ul>
      </div>
    </section>
  );
}

function Chats() {
  return (
    <Group title="Top chats" about="Share of this week’s limit, and credits used">
      <Item label="Port the importer to streams" hint="Codex">
        <span className="v12-value">6%</span>
      </Item>
      <Item label="Weekly metrics workbook" hint="ChatGPT for Excel · 14 credits">
        <span className="v12-value">2.5%</span>
      </Item>
    </Group>
  );
}
