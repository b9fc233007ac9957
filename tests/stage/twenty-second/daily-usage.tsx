// Daily usage as a table with a filter above it and pages beside the filter.

import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Head, Panel } from './console.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-daily-usage';

export function DailyUsage() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Panel title={daily.title} about={daily.about} mark={MARK}>
      <div className="cn-between">
        <label className="cn-filter">
          <Icon name="search" size={15} />
          <input type="search" placeholder={daily.find} aria-label={daily.find} />
        </label>
        <span className="cn-quiet">{daily.pages}</span>
      </div>
      <table data-control={MARK} className="cn-table">
        <Head columns={daily.columns} />
        <tbody>
          {daily.rows.map((cells) => (
            <tr key={cells.join()}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
