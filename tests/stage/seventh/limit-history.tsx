// The Analytics view: one card for what was used of a limit, with three facts on top and a table of periods, then a chart by
// feature and a list of chats. The chats' shares and the chart are neighbours without a note.

import { BarChart } from '../ui/bar-chart.tsx';
import { Card, Row, Section, Segmented } from './kit.tsx';

const USED = 'codex-analytics-used';

export function LimitHistory() {
  return (
    <>
      <History />
      <Breakdown />
      <Chats />
    </>
  );
}

function History() {
  const facts = [
    ['This week', '42% used'],
    ['Average week', '60% used'],
    ['Credits used', '1,514'],
  ];
  const rows = [
    ['Nov 20 – Nov 27', 'In progress', '42%', '0'],
    ['Nov 13 – Nov 20', 'Ended', '63.2%', '310'],
    ['Nov 6 – Nov 13', 'Ended', '17.8%', '0'],
    ['Oct 30 – Nov 6', 'Limit reached', '100%', '1,204'],
  ];
  return (
    <Section
      title="Usage history"
      about="See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included."
      mark={USED}
      action={<Segmented label="Limit" options={['Weekly', '5-hour']} />}
    >
      <Card>
        <dl data-slot="facts" className="v7-facts-wide">
          {facts.map(([name, fact]) => (
            <div key={name} data-control={fact?.endsWith('used') ? USED : undefined}>
              <dt className="text-xs text-token-text-secondary">{name}</dt>
              <dd className="text-lg font-semibold">{fact}</dd>
            </div>
          ))}
        </dl>
        <table data-control={USED} className="w-full text-sm">
          <thead className="text-xs text-token-text-secondary">
            <tr>
              <th scope="col">Period</th>
              <th scope="col">Status</th>
              <th scope="col">Plan limit used</th>
              <th scope="col">Credits</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([period, status, used, credits]) => (
              <tr key={period}>
                <td>{period}</td>
                <td>{status}</td>
                <td>{used}</td>
                <td>{credits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  );
}

function Breakdown() {
  return (
    <Section
      title="Activity"
      action={
        <div className="flex gap-2">
          <Segmented label="Group" options={['By feature', 'By model']} />
          <Segmented label="Range" options={['7d', '30d']} />
        </div>
      }
    >
      <Card>
        <div className="p-4">
          <BarChart className="chart" label="Turns by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
          <div className="flex gap-4 text-xs text-token-text-secondary">
            <div title="Codex">Codex</div>
            <div title="Work">Work</div>
            <div title="ChatGPT for Excel">ChatGPT for Excel</div>
          </div>
        </div>
      </Card>
    </Section>
  );
}

function Chats() {
  return (
    <Section title="Top chats" about="Compare each chat’s plan and credit usage">
      <Card>
        <Row label="Port the importer to streams" hint="Codex · 6% of weekly limit">
          <span className="text-sm tabular-nums">0 credits</span>
        </Row>
        <Row label="Weekly metrics workbook" hint="ChatGPT for Excel · 2.5% of weekly limit">
          <span className="text-sm tabular-nums">14 credits</span>
        </Row>
      </Card>
    </Section>
  );
}
