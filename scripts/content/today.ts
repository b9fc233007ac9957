/** Nothing was checked, and no source was read, on a day that is still to come. */
import type { CompiledAnswer, CompiledError } from '../../data/compiled.ts';
import type { Explainer, Fact } from '../../data/schema.ts';

type All = {
  answers: readonly CompiledAnswer[];
  facts: readonly Fact[];
  errors: readonly CompiledError[];
  explainers: readonly Explainer[];
};

type Dated = { checkedOn: string; sources?: readonly { date: string }[]; changes?: readonly { since: string }[] };

/** @param factFiles in which file each fact stands, by its id */
export function checkDays(
  { answers, facts, errors, explainers }: All,
  factFiles: ReadonlyMap<string, string>,
  say: (file: string) => (message: string) => void,
): void {
  const entries: [where: string, before: string, entry: Dated][] = [
    ...answers.map((one): [string, string, Dated] => [`data/answers/${one.topic}/${one.slug}.md`, '', one]),
    ...facts.map((one): [string, string, Dated] => [factFiles.get(one.id) ?? '', `${one.id}: `, one]),
    ...errors.map((one): [string, string, Dated] => [`data/errors/${one.id}.md`, '', one]),
    ...explainers.map((one): [string, string, Dated] => [`data/explainers/${one.id}.ts`, '', one]),
  ];
  const last = lastDay(entries.map(([, , { checkedOn }]) => checkedOn));
  if (last === undefined) return;
  for (const [where, before, { checkedOn, sources = [], changes = [] }] of entries) {
    const tell = (field: string, date: string, mend: string) => {
      // Words ("undated, 2026") begin with no digits and hyphens; a month is its first day.
      if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(date) && date > last.slice(0, date.length))
        say(where)(`${before}${field}: ${date} is still to come; ${mend}`);
    };
    tell('checkedOn', checkedOn, 'write the day on which you checked it');
    for (const [n, { date }] of sources.entries())
      tell(`sources.${n}.date`, date, 'write the day it was published or read');
    for (const [n, { since }] of changes.entries())
      tell(`changes.${n}.since`, since, 'a claim becomes a change when it no longer holds');
  }
}

/**
 * The last day that is not still to come: tomorrow by UTC, which is today somewhere. Undefined where the clock lies before
 * the day on which most was checked: then the clock is wrong and not the content.
 */
function lastDay(checked: readonly string[]): string | undefined {
  const last = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const middle = [...checked].sort()[Math.floor(checked.length / 2)] ?? last;
  return middle <= last ? last : undefined;
}
