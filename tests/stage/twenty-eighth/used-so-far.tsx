// The Analytics view: each week is a row that says how much of the limit was used, the shorter windows of a day lie in a fold.
// Decoys: the parts of features, the chats with their share, a piece of news about the limits.

import { BarChart } from '../ui/bar-chart.tsx';
import { Fold, Group, Row } from './list.tsx';

const MARK = 'codex-analytics-used';

export function UsedSoFar() {
  return (
    <>
      <div className="calm-summary">
        <div className="calm-words">
          <strong className="calm-label">New: choose which model reviews your code</strong>
          <span className="calm-note">A smaller one makes your weekly limit last longer.</span>
        </div>
        <a href="/codex/cloud/settings/general" className="calm-link">
          Choose a model
        </a>
      </div>
      <Weeks />
      <Features />
      <Chats />
    </>
  );
}

function Weeks() {
  const weeks = [
    ['Nov 20 – 27', 'This week, so far', '42% used'],
    ['Nov 13 – 20', 'And 310 credits', '63.2% used'],
    ['Nov 6 – 13', 'No credits', '17.8% used'],
    ['Oct 30 – Nov 6', 'And 1,204 credits', '100% used'],
  ];
  const windows = [
    ['Today, 6:07 – 11:07 AM', '19% used'],
    ['Yesterday, 1:30 – 6:30 PM', '71% used'],
    ['Yesterday, 7:12 AM – 12:12 PM', '34.5% used'],
  ];
  return (
    <Group
      title="Usage history"
      mark={MARK}
      foot="How much of each week’s limit went to Work, Codex, and other agentic tasks. Conversations in Chat are not included."
    >
      {weeks.map(([week, note, used]) => (
        <Row key={week} label={week} note={note} value={used} mark={MARK} />
      ))}
      <Fold label="Five-hour windows" note="The last three in which you worked" value="3" mark={MARK}>
        <ol data-control={MARK} className="calm-lines">
          {windows.map(([window, used]) => (
            <li key={window}>
              <span>{window}</span>
              <span>{used}</span>
            </li>
          ))}
        </ol>
      </Fold>
    </Group>
  );
}

function Features() {
  return (
    <Group title="Where it went" foot="Shares of the last 30 days.">
      <li className="calm-chart">
        <BarChart className="chart" label="Usage by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
      </li>
      {[
        ['Codex', '61%'],
        ['Work', '27%'],
        ['ChatGPT for Excel', '12%'],
      ].map(([feature, share]) => (
        <Row key={feature} label={feature} value={share} />
      ))}
    </Group>
  );
}

function Chats() {
  return (
    <Group title="Top chats" foot="Compare each chat’s plan and credit usage.">
      <Row label="Port the importer to streams" note="0 credits" value="6% of weekly limit" />
      <Row label="Weekly metrics workbook" note="14 credits" value="2.5% of weekly limit" />
    </Group>
  );
}
