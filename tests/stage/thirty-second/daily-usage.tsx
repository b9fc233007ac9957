// Daily usage, and below it the history of credits, whose rows look alike and are no note's.

import { useStage } from '../state.ts';
import { SettingsSection } from './settings-section.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyUsage() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <SettingsSection title={daily.title} about={daily.about} mark={DAILY}>
      <Rows rows={daily.rows} mark={DAILY} />
    </SettingsSection>
  );
}

export function CreditHistory() {
  const { history } = wordsOf(useStage().flags);
  return (
    <SettingsSection title={history.title}>
      <Rows rows={history.rows} />
    </SettingsSection>
  );
}

function Rows({ rows, mark }: { rows: string[][]; mark?: string }) {
  return (
    <table data-control={mark} className="w-full text-sm">
      <tbody>
        {rows.map(([date, surface, share]) => (
          <tr key={`${date} ${surface}`} className="border-b border-token-border-light">
            <td className="py-2 text-token-text-primary">{date}</td>
            <td className="py-2 text-token-text-secondary">{surface}</td>
            <td className="py-2 text-end tabular-nums">{share}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
