/** What changed, by month, the newest first. What has no day stands after what has one, and no month at the very end. */
import type { CompiledAnswer, CompiledChange } from '../../data/compiled.ts';

export type Entry = { answer: CompiledAnswer; change: CompiledChange };
/** Month as YYYY-MM; undefined where it is not known. */
export type Month = { month: string | undefined; entries: Entry[] };

export function timeline(answers: readonly CompiledAnswer[]): Month[] {
  const entries = answers.flatMap((answer) => answer.changes.map((change) => ({ answer, change })));
  // The sort keeps the order of the answers where nothing else decides.
  entries.sort((a, b) => compare(dateOf(a.change), dateOf(b.change)));
  const months: Month[] = [];
  for (const entry of entries) {
    const month = dateOf(entry.change)?.slice(0, 7);
    const last = months.at(-1);
    if (last && last.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return months;
}

/** The first day it names, or else its month. */
function dateOf({ since, month }: CompiledChange): string | undefined {
  return /^\d{4}-\d{2}(?:-\d{2})?/.exec(since)?.[0] ?? month;
}

/** "2026-07" comes after all days of July, when the newest come first. */
const compare = (a = '', b = '') =>
  a.slice(0, 7) === b.slice(0, 7) ? order(a, b) : order(a.slice(0, 7), b.slice(0, 7));
const order = (a: string, b: string) => (a === b ? 0 : a > b ? -1 : 1);
