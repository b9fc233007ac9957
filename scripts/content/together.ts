/** Checks that need more than one file: nothing twice, nothing missing, every link leads somewhere. */
import type { CompiledAnswer, CompiledTable } from '../../data/compiled.ts';
import type { Explainer } from '../../data/schema.ts';

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
    if (twin) report(`slug: "${entry.slug}" is used by ${twin} too`);
    files.set(entry.slug, where(entry));
    const question = entry.question.toLowerCase();
    if (questions.has(question)) report(`question: is asked by ${questions.get(question)} too`);
    questions.set(question, where(entry));
    if (entry.seed === undefined) continue;
    if (seeds.has(entry.seed)) report(`seed: ${entry.seed} is used by ${seeds.get(entry.seed)} too`);
    seeds.set(entry.seed, where(entry));
  }
  for (const entry of answers)
    for (const slug of entry.related)
      if (slug === entry.slug || !slugs.has(slug))
        problems.push(
          `${where(entry)}: related: "${slug}" is ${slug === entry.slug ? 'the answer itself' : 'no answer we have'}`,
        );
  if (answers.length < slugs.size) return;
  for (let seed = 1; seed <= SEED_QUESTIONS; seed++)
    if (!seeds.has(seed)) problems.push(`data/answers: seed: no answer carries the number ${seed}`);
}

export function checkTables(tables: CompiledTable[], slugs: ReadonlySet<string>, problems: string[]): void {
  for (const { id, answers } of tables)
    for (const slug of answers)
      if (!slugs.has(slug)) problems.push(`data/tables/${id}.yaml: answers: "${slug}" is no answer we have`);
}

export function checkExplainers(
  explainers: Explainer[],
  slugs: ReadonlySet<string>,
  locales: { name: string; entries: unknown }[],
  problems: string[],
): void {
  for (const entry of explainers) {
    const file = `data/explainers/${entry.id}.ts`;
    if (!slugs.has(entry.answer)) problems.push(`${file}: answer: "${entry.answer}" is no answer we have`);
    const key = entry.id.replaceAll('-', '_');
    for (const locale of locales) {
      const { notes, controls } = (locale.entries ?? {}) as {
        notes?: Record<string, Record<string, string>>;
        controls?: Record<string, string>;
      };
      const missing = (words: string) => problems.push(`${locale.name}: ${words}: is missing (${file} needs it)`);
      for (const word of ['title', 'text', 'more']) if (!notes?.[key]?.[word]) missing(`notes.${key}.${word}`);
      if (!controls?.[key]) missing(`controls.${key}`);
    }
  }
}
