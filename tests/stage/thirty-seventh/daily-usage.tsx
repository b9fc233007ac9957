// Daily usage: a table of date, surface and share.

import { useStage } from '../state.ts';
import { Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

const DAILY = 'codex-daily-usage';

export function DailyUsage() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Section
      title={
        <div data-control={DAILY} className="text-base font-semibold">
          {daily.title}
        </div>
      }
      about={
        <div data-control={DAILY} className="text-sm text-token-text-secondary">
          {daily.about}
        </div>
      }
    >
      <table data-control={DAILY} className="v37-table text-sm">
        <tbody>
          {daily.rows.map(([date, surface, share]) => (
            <tr key={`${date} ${surface}`}>
              <td className="text-token-text-secondary">{date}</td>
              <td>{surface}</td>
              <td className="text-end tabular-nums">{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
