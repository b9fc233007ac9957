// The charts of the older analytics page. Decoys, all of them.

import { BarChart } from '../ui/bar-chart.tsx';
import type { LegacyWords } from './legacy-words.ts';

export function LegacyCharts({ words }: { words: LegacyWords }) {
  const totals = ['1,204', '214', '9'];
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-medium">{words.breakdown}</h2>
      <BarChart className="h-40 w-full" label={words.breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
      <div className="flex gap-4 text-xs text-token-text-secondary">
        {words.legend.map((name) => (
          <div key={name} title={name}>
            {name}
          </div>
        ))}
      </div>
      <dl className="grid grid-cols-3 gap-4">
        {words.activity.map((name, index) => (
          <div key={name} className="rounded-2xl border border-token-border-light p-4">
            <dt className="text-sm text-token-text-secondary">{name}</dt>
            <dd className="text-lg font-medium tabular-nums">{totals[index]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
