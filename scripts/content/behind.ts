/** What rests on answers: they must exist, carry its doubt, and decide when it is due for a check. */
import type { CompiledAnswer } from '../../data/compiled.ts';
import type { Fact } from '../../data/schema.ts';
import { ageingIn } from './ageing.ts';
import { noAnswer } from './nearest.ts';
import type { Prose } from './prose.ts';

type Report = (message: string) => void;

/** Everything content can point to. */
export type Known = {
  answers: readonly CompiledAnswer[];
  /** Of all answers, also those that could not be read. */
  slugs: ReadonlySet<string>;
  facts: ReadonlyMap<string, Fact>;
  /** Ids of facts that something names. */
  used: Set<string>;
  /** Ids of all errors, also those that could not be read. */
  errors: ReadonlySet<string>;
};

export type Days = { checkedOn: string; checkAgainBy: string };

/** Reports answers that are not there, and a doubt of the main answer that is not passed on. */
export function checkBehind(
  { answers, unsure }: { answers: readonly string[]; unsure?: unknown },
  known: Known,
  report: Report,
): void {
  for (const answer of answers) if (!known.slugs.has(answer)) report(noAnswer('answers', answer, known.slugs));
  const main = known.answers.find(({ slug }) => slug === answers[0]);
  if (main && main.confidence !== 'high' && !unsure)
    report(`unsure: say in a sentence what is uncertain, because "${main.slug}" is not of high confidence`);
}

/** The day the first of its answers was checked, and the day the first of its answers and facts is due. */
export function daysOf(slugs: Iterable<string>, prose: Prose, known: Known): Days {
  const wanted = new Set(slugs);
  const behind = known.answers.filter(({ slug }) => wanted.has(slug));
  const facts = [...prose.usedFacts].flatMap((id) => known.facts.get(id) ?? []);
  for (const id of prose.usedFacts) known.used.add(id);
  const first = (days: string[]) => days.sort()[0] ?? '';
  return {
    checkedOn: first(behind.map(({ checkedOn }) => checkedOn)),
    checkAgainBy: first([...behind, ...facts].map(({ checkAgainBy }) => checkAgainBy)),
  };
}

/** A short text without markup, such as a title: it may not state what ages. */
export function lasting(text: string, field: string, report: Report): void {
  for (const { found } of ageingIn(text)) report(`${field}: "${found}" ages; put it another way`);
}
