// Daily usage as a table, each percentage with a small bar before it.

import { DataTable, Gauge, Panel, useWords } from './kit.tsx';

export function DailyPanel() {
  const { daily } = useWords();
  return (
    <Panel title={daily.title} about={daily.about} mark="codex-daily-usage">
      <DataTable
        caption={daily.title}
        columns={daily.columns}
        rows={daily.rows.map(([date, surface, percent]) => [
          date,
          surface,
          <Gauge key="gauge" text={percent} scale={8} />,
        ])}
        mark="codex-daily-usage"
      />
    </Panel>
  );
}
