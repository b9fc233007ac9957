// The Analytics view: for each limit the periods and how much of it was used as lines, then a chart by feature and the chats, which
// are neighbours without a note.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Choice, Section } from './kit.tsx';
import { wordsOf } from './words-of.ts';

const USED = 'codex-analytics-used';

export function History() {
  return <InOrder parts={{ periods: <Periods />, features: <Features />, chats: <Chats /> }} />;
}

function Periods() {
  const { history } = wordsOf(useStage().flags);
  return (
    <Section title={history.title} lead={history.lead} mark={USED}>
      <Choice label={history.range} options={history.ranges} />
      {history.periods.map(({ title, rows }) => (
        <div key={title} className="v16-period">
          <h3 data-control={USED} className="v16-h3">
            {title}
          </h3>
          <dl data-control={USED} className="v16-days">
            {rows.map(([period, used]) => (
              <div key={period}>
                <dt>{period}</dt>
                <dd>{used}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}

function Features() {
  const { title, lead, names } = wordsOf(useStage().flags).history.features;
  return (
    <Section title={title} lead={lead}>
      <BarChart className="chart" label={title} values={[6, 11, 4, 9, 14, 7, 5]} />
      <ul className="flex gap-4 v16-text">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Section>
  );
}

function Chats() {
  const { title, lead, columns, rows } = wordsOf(useStage().flags).history.chats;
  return (
    <Section title={title} lead={lead}>
      <table className="v16-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([chat, share, credits]) => (
            <tr key={chat}>
              <th scope="row">{chat}</th>
              <td>{share}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
