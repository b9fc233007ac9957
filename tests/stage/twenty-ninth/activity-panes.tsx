// The panes of what was used: by day, and in credits. The latter is a decoy.

import { PaneHead, Table } from './parts.tsx';
import { useWords } from './use-words.ts';

const DAILY = 'codex-daily-usage';

export function DailyPane() {
  const { daily } = useWords();
  return (
    <>
      <PaneHead title={daily.label} mark={DAILY} />
      <p data-control={DAILY} className="text-sm text-token-text-secondary">
        {daily.about}
      </p>
      <Table label={daily.label} columns={daily.columns} rows={daily.rows} mark={DAILY} />
    </>
  );
}

export function PastPane() {
  const { past } = useWords();
  return (
    <>
      <PaneHead title={past.label} />
      <Table label={past.label} columns={past.columns} rows={past.rows} />
    </>
  );
}
