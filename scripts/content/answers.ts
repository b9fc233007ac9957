/** Reads data/answers: one file an answer. What needs more than one is in together.ts. */
import { basename, dirname } from 'node:path';
import type { CompiledAnswer } from '../../data/compiled.ts';
import { type Answer, answer as answerSchema, type Fact } from '../../data/schema.ts';
import type { Searchable } from '../../lib/search/entry.ts';
import { plain } from '../../lib/search/plain.ts';
import { check, checkShort, frontMatter, isError } from './check.ts';
import { type CheckedClaim, claimsOf, compileChange } from './claims.ts';
import { Prose } from './prose.ts';
import type { ContentFile } from './read.ts';

type Report = (message: string) => void;

/** An answer with what only search reads. */
export type CheckedAnswer = CompiledAnswer & Pick<Answer, 'ask' | 'tags'>;

export type ReadAnswer = {
  answer?: CheckedAnswer;
  claims: CheckedClaim[];
  /** Ids of the facts that it names. */
  facts: ReadonlySet<string>;
};

const NOTHING: ReadAnswer = { claims: [], facts: new Set() };

export function readAnswer(file: ContentFile, facts: ReadonlyMap<string, Fact>, report: Report): ReadAnswer {
  const parts = frontMatter(file.text, report);
  if (!parts) return NOTHING;
  if (isError(parts.head)) {
    report('file: this is an error; those stand in data/errors');
    return NOTHING;
  }
  const entry = check(answerSchema, parts.head, report);
  if (!entry) return NOTHING;
  const isNamed = `${entry.slug}.md` === basename(file.name);
  if (!isNamed)
    report(`slug: is "${entry.slug}", but the file has another name; call it ${entry.slug}.md, or change the slug`);
  const isInPlace = entry.topic === basename(dirname(file.name));
  if (!isInPlace)
    report(
      `topic: is "${entry.topic}", but the folder has another name; move the file to data/answers/${entry.topic}, or change the topic`,
    );

  const prose = new Prose(facts, report);
  const { unsure, changes, ...rest } = entry;
  const body = prose.body(parts.body);
  checkShort(plain(body.short), 'the short answer', report);
  const compiled: CheckedAnswer = {
    ...rest,
    ...body,
    ...(unsure ? { unsure: prose.line(unsure, 'unsure') } : {}),
    changes: changes.map((change, n) => compileChange(change, n, entry.sources, prose, report)),
  };
  for (const id of prose.usedFacts) {
    // An answer is due when the first of its figures is.
    const due = facts.get(id)?.checkAgainBy ?? compiled.checkAgainBy;
    if (due < compiled.checkAgainBy) compiled.checkAgainBy = due;
  }
  // Whatever else were said of it would name a file that is not there.
  const answer = isNamed && isInPlace ? compiled : undefined;
  return { answer, claims: claimsOf(entry), facts: prose.usedFacts };
}

/** An answer as search reads it. */
export function searchable(entry: CheckedAnswer): Searchable {
  return {
    slug: entry.slug,
    question: entry.question,
    ask: entry.ask.join('\n'),
    tags: entry.tags.join('\n'),
    short: plain(entry.short),
  };
}
