// The Analytics view of a person: the weeks as a list of bars that fill with what was used; below it the chart by feature and the
// chats, neighbours without a note.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Card, Choice, Section, Table, Track } from './kit.tsx';
import { wordsOf } from './words.ts';

const USED = 'codex-analytics-used';

export function HistoryList() {
  const { history } = wordsOf(useStage().flags);
  const { chats } = history;
  return (
    <>
      <Section
        title={history.title}
        about={history.about}
        mark={USED}
        aside={<Choice label={history.range} options={history.ranges} />}
      >
        <Choice label={history.title} options={history.windows} />
        <ul data-control={USED} className="v19-weeks">
          {history.rows.map(([period, percent, share, credits]) => (
            <li key={period}>
              <span className="text-sm">{period}</span>
              <Track percent={percent} />
              <span className="text-sm tabular-nums">{history.used(share)}</span>
              <span className="v19-note">{credits}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={history.chart}>
        <Card>
          <BarChart className="chart" label={history.chart} values={[6, 11, 4, 9, 14, 7, 5]} />
          <ul className="flex gap-4 v19-note">
            {history.features.map((feature) => (
              <li key={feature}>{feature}</li>
            ))}
          </ul>
        </Card>
      </Section>
      <Section title={chats.title} about={chats.about}>
        <Table columns={chats.columns} rows={chats.rows} />
      </Section>
    </>
  );
}
