// ?tab=analytics: the history of plan usage, where a percentage is what was used. Only in English: nobody reported more
// than a heading and two columns of it in another language.

import { BarChart } from '../ui/bar-chart.tsx';
import { SettingsSection } from './settings-section.tsx';

const USED = 'codex-analytics-used';
const LEGEND = ['Codex', 'Work', 'Workspace Agents'];

export function UsageAnalytics() {
  return (
    <>
      <SettingsSection
        title="Usage history"
        about="See how plan usage and credits were consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not included."
        mark={USED}
      >
        <div className="flex items-center justify-between gap-4">
          <Choice label="Range" options={['7d', '30d']} />
          <Choice label="Breakdown" options={['By feature', 'By model']} />
        </div>
        <div className="recharts-responsive-container">
          <BarChart className="chart" label="Usage history" values={[6, 11, 4, 9, 14, 7, 5]} />
          <div className="flex gap-4 text-xs text-token-text-secondary">
            {LEGEND.map((name) => (
              <div key={name} title={name}>
                {name}
              </div>
            ))}
          </div>
        </div>
      </SettingsSection>
      <Windows />
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
          className="settings-toggle text-sm"
        >
          {option}
        </button>
      ))}
    </fieldset>
  );
}

function Windows() {
  const windows = [
    [
      'Weekly limit',
      [
        ['11/20 – 11/23', '42%'],
        ['11/13 – 11/20', '91.3%'],
        ['11/6 – 11/13', '17.8%'],
      ],
    ],
    [
      '5-hour limit',
      [
        ['11/23, 6:07 AM – 11:07 AM', '19%'],
        ['11/22, 3:12 PM – 8:12 PM', '64.5%'],
      ],
    ],
  ] as const;
  return (
    <SettingsSection title="Plan usage history" mark={USED}>
      {windows.map(([label, rows]) => (
        <table key={label} data-control={USED} className="w-full text-sm">
          <caption className="py-2 text-start text-token-text-secondary">{label}</caption>
          <thead>
            <tr className="border-b border-token-border-light">
              <th className="py-2 text-start font-medium">Period</th>
              <th className="py-2 text-end font-medium">% of limit used</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([period, share]) => (
              <tr key={period} className="border-b border-token-border-light">
                <td className="py-2 text-token-text-secondary">{period}</td>
                <td className="py-2 text-end tabular-nums">{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </SettingsSection>
  );
}

function TopChats() {
  const rows = [
    ['Port the importer to streams', '7.1%', '0'],
    ['Weekly metrics workbook', '2.5%', '14'],
    ['Release notes for 0.12', '0.9%', '3.5'],
  ];
  return (
    <SettingsSection title="Top chats" about="Compare each chat’s plan and credit usage" mark={USED}>
      <table data-control={USED} className="w-full text-sm">
        <thead>
          <tr className="border-b border-token-border-light">
            <th className="py-2 text-start font-medium">Chat</th>
            <th className="py-2 text-end font-medium">% of weekly limit</th>
            <th className="py-2 text-end font-medium">Credits used</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([chat, share, credits]) => (
            <tr key={chat} className="border-b border-token-border-light">
              <td className="py-2">
                <a href="/c/3">{chat}</a>
              </td>
              <td className="py-2 text-end tabular-nums">{share}</td>
              <td className="py-2 text-end tabular-nums">{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SettingsSection>
  );
}
