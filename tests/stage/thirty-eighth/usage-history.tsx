// The Analytics view: what was used, by window and period. Decoys: the chats' part of the weekly limit, the chart's legend.

import { BarChart } from '../ui/bar-chart.tsx';
import { Section } from './settings-section.tsx';

const MARK = 'codex-analytics-used';
const WINDOWS = [
  [
    'Weekly limit',
    [
      ['11/20 – 11/23', '42%'],
      ['11/13 – 11/20', '63.2%'],
      ['11/6 – 11/13', '17.8%'],
    ],
  ],
  [
    '5-hour limit',
    [
      ['11/23, 6:07 AM – 11:07 AM', '19%'],
      ['11/22, 4:30 PM – 9:30 PM', '71.4%'],
    ],
  ],
] as const;

export function UsageHistory() {
  return (
    <>
      <Section
        title="Usage history"
        about="See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included."
        mark={MARK}
      >
        <div className="flex items-center justify-between gap-4 text-sm">
          <Choice label="Range" options={['7d', '30d']} />
          <Choice label="Breakdown" options={['By feature', 'By model']} />
        </div>
        <figure className="rounded-2xl border border-token-border p-4">
          <BarChart className="chart" label="Usage by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
          <figcaption>
            <ul className="flex gap-4 text-xs text-token-text-secondary">
              <li>Codex</li>
              <li>Work</li>
              <li>ChatGPT for Excel</li>
            </ul>
          </figcaption>
        </figure>
        {WINDOWS.map(([name, rows]) => (
          <table key={name} data-control={MARK} className="w-full text-sm">
            <caption className="py-2 text-start text-sm font-medium">{name}</caption>
            <thead className="text-xs text-token-text-secondary">
              <tr>
                <th scope="col">Period</th>
                <th scope="col">% of limit used</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([period, used]) => (
                <tr key={period}>
                  <th scope="row">{period}</th>
                  <td>{used}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </Section>
      <TopChats />
    </>
  );
}

function Choice({ label, options }: { label: string; options: string[] }) {
  return (
    <fieldset aria-label={label} className="flex gap-1">
      {options.map((option, index) => (
        <button
          key={option}
          type="button"
          aria-pressed={index === 0}
          data-state={index === 0 ? 'on' : 'off'}
          className={index === 0 ? 'chip chip-active' : 'chip'}
        >
          {option}
        </button>
      ))}
    </fieldset>
  );
}

function TopChats() {
  return (
    <Section title="Top chats" about="Compare each chat’s plan and credit usage">
      <table className="w-full text-sm">
        <caption className="sr-only">Top chats</caption>
        <thead className="text-xs text-token-text-secondary">
          <tr>
            <th scope="col">Chat</th>
            <th scope="col">% of weekly limit</th>
            <th scope="col">Credits used</th>
          </tr>
        </thead>
        <tbody>
          {[
            ['Port the importer to streams', '6%', '0'],
            ['Weekly metrics workbook', '2.5%', '14'],
            ['Trip to Porto', '0.4%', '0'],
          ].map(([chat, share, credits]) => (
            <tr key={chat}>
              <th scope="row">
                <a href="/c/3" className="underline">
                  {chat}
                </a>
              </th>
              <td>{share}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
