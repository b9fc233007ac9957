/** Reads data/errors: one file an error, checked by itself and against the others. */
import { basename } from 'node:path';
import type { CompiledError } from '../../data/compiled.ts';
import { type Fact, knownError } from '../../data/schema.ts';
import { fold } from '../../lib/decode/fold.ts';
import { plain } from '../../lib/search/plain.ts';
import { lasting } from './behind.ts';
import { check, checkShort, frontMatter, isAnswer } from './check.ts';
import { didYouMean, noAnswer } from './nearest.ts';
import { Prose } from './prose.ts';
import type { ContentFile } from './read.ts';

export type ReadError = {
  error?: CompiledError;
  /** Ids of the facts that it names. */
  facts: ReadonlySet<string>;
};

const NOTHING: ReadError = { facts: new Set() };

export function readError(
  file: ContentFile,
  facts: ReadonlyMap<string, Fact>,
  report: (message: string) => void,
): ReadError {
  const parts = frontMatter(file.text, report);
  if (!parts) return NOTHING;
  if (isAnswer(parts.head)) {
    report('file: this is an answer; those stand in data/answers/<topic>');
    return NOTHING;
  }
  const entry = check(knownError, parts.head, report);
  if (!entry) return NOTHING;
  if (`${entry.id}.md` !== basename(file.name))
    report(`id: is "${entry.id}", but the file has another name; call it ${entry.id}.md, or change the id`);

  lasting(entry.title, 'title', report);
  lasting(entry.gate, 'gate', report);
  const prose = new Prose(facts, report);
  const { unsure, retry, fix, ...rest } = entry;
  const body = prose.body(parts.body);
  checkShort(plain(body.short), 'the short meaning', report);
  if (body.steps.length === 0) report('text: "## What to do" is missing; say the steps in order, as a numbered list');
  const compiled: CompiledError = {
    ...rest,
    ...body,
    retry: { ...retry, why: prose.line(retry.why, 'retry.why') },
    fix: { ...fix, how: prose.line(fix.how, 'fix.how') },
    ...(unsure ? { unsure: prose.line(unsure, 'unsure') } : {}),
  };
  for (const id of prose.usedFacts) {
    // Due when the first of its figures is.
    const due = facts.get(id)?.checkAgainBy ?? compiled.checkAgainBy;
    if (due < compiled.checkAgainBy) compiled.checkAgainBy = due;
  }
  return { error: compiled, facts: prose.usedFacts };
}

/**
 * @param errors those that could be read
 * @param ids of all errors, also those that could not
 * @param slugs of all answers
 */
export function checkErrorsTogether(
  errors: readonly CompiledError[],
  ids: ReadonlySet<string>,
  slugs: ReadonlySet<string>,
  problems: string[],
): void {
  const taken = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const { id, title, answers, covers, signatures } of errors) {
    const report = (message: string) => problems.push(`data/errors/${id}.md: ${message}`);
    const twin = titles.get(title.toLowerCase());
    if (twin) report(`title: is the title of ${twin} too; say what sets them apart`);
    titles.set(title.toLowerCase(), id);
    for (const slug of answers) if (!slugs.has(slug)) report(noAnswer('answers', slug, slugs));
    for (const other of covers)
      if (other === id || !ids.has(other))
        report(
          `covers: "${other}" is ${other === id ? 'the error itself' : `no error we have${didYouMean(other, ids)}`}`,
        );
    for (const { text } of signatures) {
      const owner = taken.get(fold(text));
      if (owner)
        report(
          `signatures: "${text}" is ${owner === id ? 'here twice; take one out' : `a signature of ${owner} too; take it out of one`}`,
        );
      taken.set(fold(text), id);
    }
  }
}
