// /settings/usage?tab=analytics. The texts come from an imitation, the per-window tables from a Chinese
// page. The chats are invented.

import { BarChart } from '../ui/bar-chart.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Card, Section, useWords } from './parts.tsx';

export function UsageAnalytics() {
  return (
    <div className="flex flex-col gap-[22px]">
      <InOrder parts={{ history: <History />, windows: <Windows />, chats: <TopChats /> }} />
    </div>
  );
}

function History() {
  const { analytics } = useWords();
  return (
    <Section
      title={analytics.title}
      about={analytics.about}
      mark="codex-analytics-used"
      aside={
        <div className="flex shrink-0 gap-1 text-xs">
          <button type="button" className="chip chip-active">
            7d
          </button>
          <button type="button" className="chip">
            30d
          </button>
        </div>
      }
    >
      <div className="rounded-2xl border border-token-border p-4">
        <div className="flex gap-1 text-xs">
          {analytics.features.map((feature, index) => (
            <button key={feature} type="button" className={index === 0 ? 'chip chip-active' : 'chip'}>
              {feature}
            </button>
          ))}
        </div>
        <BarChart className="chart" label={analytics.title} values={[6, 11, 4, 9, 14, 7, 5]} />
        <div className="flex gap-4 text-xs text-token-text-secondary">
          <div title="Codex">Codex</div>
          <div title="Work">Work</div>
        </div>
      </div>
    </Section>
  );
}

function Windows() {
  const { analytics } = useWords();
  return analytics.windows.map((window) => (
    <Section key={window.title} title={window.title} mark="codex-analytics-used">
      <Card>
        <table data-control="codex-analytics-used" className="w-full text-sm">
          <thead className="text-xs text-token-text-secondary">
            <tr>
              <th>{window.period}</th>
              <th>{window.used}</th>
            </tr>
          </thead>
          <tbody>
            {window.rows.map(([period, used]) => (
              <tr key={period}>
                <td>{period}</td>
                <td>{used}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </Section>
  ));
}

function TopChats() {
  const { chats } = useWords().analytics;
  return (
    <Section title={chats.title} about={chats.about}>
      <Card>
        <table className="w-full text-sm">
          <thead className="text-xs text-token-text-secondary">
            <tr>
              {chats.columns.map((column) => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Port the importer to streams</td>
              <td>6%</td>
              <td>0</td>
            </tr>
            <tr>
              <td>Weekly metrics workbook</td>
              <td>2.5%</td>
              <td>14</td>
            </tr>
          </tbody>
        </table>
      </Card>
    </Section>
  );
}
