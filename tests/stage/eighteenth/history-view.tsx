// The Analytics view: what was used this week as the first of three tiles, a table of the weeks before, then a chart and the chats,
// which are neighbours without a note.

import { BarChart } from '../ui/bar-chart.tsx';
import { LeadingRow, List, Section, Segments } from './kit.tsx';
import { useWords } from './words.ts';

const USED = 'codex-analytics-used';

export function HistoryView() {
  return (
    <>
      <Weeks />
      <Breakdown />
      <TopChats />
    </>
  );
}

function Weeks() {
  const { history } = useWords();
  const tiles = [history.used, ...history.tiles];
  return (
    <Section
      title={history.title}
      hint={history.about}
      mark={USED}
      aside={
        <Segments
          label={history.range}
          current={history.ranges[1] ?? ''}
          options={history.ranges.map((range) => ({ key: range, name: range }))}
        />
      }
    >
      <div className="v18-cards">
        {tiles.map(([name, number], index) => (
          <div key={name} data-control={index === 0 ? USED : undefined} className="v18-card v18-tile">
            <p className="v18-hint">{name}</p>
            <p className="v18-figure">{number}</p>
          </div>
        ))}
      </div>
      <div className="v18-card">
        <table data-control={USED} className="v18-table">
          <thead>
            <tr>
              {history.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.rows.map(([week, used, credits]) => (
              <tr key={week}>
                <th scope="row">{week}</th>
                <td>{used}</td>
                <td>{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Breakdown() {
  const { history } = useWords();
  const [feature, model] = history.groups;
  return (
    <Section
      title={history.breakdown}
      aside={
        <Segments
          label={history.breakdown}
          current="feature"
          options={[
            { key: 'feature', name: feature },
            { key: 'model', name: model },
          ]}
        />
      }
    >
      <div className="v18-card v18-chart">
        <BarChart className="chart" label={history.breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
        <ul className="flex gap-4 v18-hint">
          {history.legend.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function TopChats() {
  const { chats } = useWords().history;
  return (
    <Section title={chats.title} hint={chats.about}>
      <List>
        {chats.rows.map(([name, share]) => (
          <LeadingRow key={name} href="/c/1" label={name} hint={share} />
        ))}
      </List>
    </Section>
  );
}
