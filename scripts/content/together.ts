/** Checks that need more than one file: nothing twice, nothing missing, every link leads somewhere. */
import type { CompiledAnswer, CompiledTable } from '../../data/compiled.ts';
import type { Explainer } from '../../data/schema.ts';
import { didYouMean, noAnswer } from './nearest.ts';

/** The seed FAQ had fifty questions; each must be answered. */
const SEED_QUESTIONS = 50;

/**
 * @param answers those that could be read
 * @param slugs of all answers, also those that could not
 */
export function checkAnswersTogether(answers: CompiledAnswer[], slugs: ReadonlySet<string>, problems: string[]): void {
  const files = new Map<string, string>();
  const seeds = new Map<number, string>();
  const questions = new Map<string, string>();
  const where = (entry: CompiledAnswer) => `data/answers/${entry.topic}/${entry.slug}.md`;
  for (const entry of answers) {
    const report = (message: string) => problems.push(`${where(entry)}: ${message}`);
    const twin = files.get(entry.slug);
    if (twin) report(`slug: "${entry.slug}" is used by ${twin} too; give one of them another`);
    files.set(entry.slug, where(entry));
    const question = entry.question.toLowerCase();
    if (questions.has(question))
      report(`question: is asked by ${questions.get(question)} too; put this one otherwise, or add to that one`);
    questions.set(question, where(entry));
    if (entry.seed === undefined) continue;
    if (seeds.has(entry.seed))
      report(
        `seed: ${entry.seed} is used by ${seeds.get(entry.seed)} too; an answer that is not of the seed FAQ has none`,
      );
    seeds.set(entry.seed, where(entry));
  }
  for (const entry of answers)
    for (const slug of entry.related)
      if (slug === entry.slug || !slugs.has(slug))
        problems.push(
          `${where(entry)}: related: "${slug}" is ${slug === entry.slug ? 'the answer itself' : `no answer we have${didYouMean(slug, slugs)}`}`,
        );
  if (answers.length < slugs.size) return;
  for (let seed = 1; seed <= SEED_QUESTIONS; seed++)
    if (!seeds.has(seed)) problems.push(`data/answers: seed: no answer carries the number ${seed}`);
}

export function checkTables(tables: CompiledTable[], slugs: ReadonlySet<string>, problems: string[]): void {
  for (const { id, answers } of tables)
    for (const slug of answers)
      if (!slugs.has(slug)) problems.push(`data/tables/${id}.yaml: ${noAnswer('answers', slug, slugs)}`);
}

export function checkExplainers(
  explainers: Explainer[],
  slugs: ReadonlySet<string>,
  locales: { name: string; entries: unknown }[],
  problems: string[],
): void {
  for (const entry of explainers) {
    const file = `data/explainers/${entry.id}.ts`;
    if (!slugs.has(entry.answer)) problems.push(`${file}: ${noAnswer('answer', entry.answer, slugs)}`);
    checkControls(entry, (message) => problems.push(`${file}: ${message}`));
    const key = entry.id.replaceAll('-', '_');
    for (const locale of locales) {
      const notes = (locale.entries as { notes?: Record<string, Record<string, string>> } | undefined)?.notes;
      for (const word of ['title', 'text', 'more'])
        if (!notes?.[key]?.[word]) problems.push(`${locale.name}: notes.${key}.${word}: is missing (${file} needs it)`);
    }
  }
  const banners = new Map<string, string>();
  const ranks = new Map<string, string>();
  for (const { id, page, shape, rank } of explainers) {
    if (shape !== 'banner') {
      const place = `${page} ${rank}`;
      const other = ranks.get(place);
      if (other) problems.push(`data/explainers/${id}.ts: rank: ${rank} is ${other}'s on this page; choose another`);
      ranks.set(place, id);
      continue;
    }
    const twin = banners.get(page);
    if (twin)
      problems.push(`data/explainers/${id}.ts: shape: ${page} has the banner ${twin} already; make this a hint`);
    banners.set(page, id);
  }
}

/** @param ids of all notes, also of those that could not be read */
export function checkNoteWords(
  ids: ReadonlySet<string>,
  locale: { name: string; entries: unknown },
  problems: string[],
) {
  const keys = [...ids].map((id) => id.replaceAll('-', '_'));
  for (const key of Object.keys((locale.entries as { notes?: object }).notes ?? {}))
    if (!keys.includes(key))
      problems.push(`${locale.name}: notes.${key}: there is no such note in data/explainers${didYouMean(key, keys)}`);
}

/** Whether every bracket and quotation mark of a selector is closed: in a page, one that is not ends the whole search. */
function isClosed(selector: string): boolean {
  let rest = selector.replace(/"[^"]*"|'[^']*'/g, '');
  for (let last = ''; last !== rest; ) {
    last = rest;
    rest = rest.replace(/\[[^[\]()]*\]|\([^[\]()]*\)/g, '');
  }
  return !/["'[\]()]/.test(rest);
}

/** A control that its evidence can never add up to would be looked for in vain, and nobody would notice. */
function checkControls({ controls }: Explainer, report: (message: string) => void): void {
  controls.forEach(({ among, evidence, atLeast, unsureFrom, onlyWhen = [] }, n) => {
    const selectors = [...evidence, ...onlyWhen].flatMap((piece) =>
      'is' in piece ? piece.is : 'within' in piece ? piece.within : 'saysAs' in piece ? piece.saysAs : [],
    );
    for (const selector of [among, ...selectors])
      if (!isClosed(selector))
        report(`controls.${n}: the selector ${selector} is not closed; a bracket or quote is missing`);
    const most = evidence.reduce((sum, { weight }) => sum + (typeof weight === 'number' && weight > 0 ? weight : 0), 0);
    const least = Math.min(atLeast, unsureFrom ?? atLeast);
    if (most < least)
      report(`controls.${n}.atLeast: is ${least}, but the weights add up to ${most} at most; nothing would be found`);
  });
}
