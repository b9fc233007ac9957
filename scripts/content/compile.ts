/**
 * Reads data/, checks it and compiles it. Every problem names the file and the field, in plain words;
 * one broken file never hides the problems of another.
 */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  CompiledAnswer,
  CompiledError,
  CompiledMeterMap,
  CompiledTable,
  CompiledTroubleshooter,
} from '../../data/compiled.ts';
import type { Answer, Explainer, Fact } from '../../data/schema.ts';
import { answer as answerSchema, catalogue, fact as factSchema } from '../../data/schema.ts';
import { packAnswers } from '../../lib/search/engine.ts';
import type { Searchable } from '../../lib/search/entry.ts';
import { plain } from '../../lib/search/plain.ts';
import type { Known } from './behind.ts';
import { check, checkShort, frontMatter, isError } from './check.ts';
import { type CheckedClaim, checkClaims, claimsOf, compileChange, saidIn } from './claims.ts';
import { checkErrorsTogether, readError } from './errors.ts';
import { readGuides } from './guides.ts';
import { fillNotes, type Locale } from './note-words.ts';
import { readNotes } from './notes.ts';
import { Prose } from './prose.ts';
import { type ContentFile, readAll } from './read.ts';
import { strays } from './strays.ts';
import { compileTables } from './tables.ts';
import { checkDays } from './today.ts';
import { checkAnswersTogether, checkExplainers, checkNoteWords, checkTables } from './together.ts';
import { readYaml } from './yaml.ts';

/** An answer with what only search reads. */
export type CheckedAnswer = CompiledAnswer & Pick<Answer, 'ask' | 'tags'>;

export type Content = {
  answers: CheckedAnswer[];
  facts: Fact[];
  explainers: Explainer[];
  /** How the old claims are known again. */
  claims: CheckedClaim[];
  errors: CompiledError[];
  tables: CompiledTable[];
  /** Undefined only where there are problems. */
  meterMap: CompiledMeterMap | undefined;
  troubleshooter: CompiledTroubleshooter | undefined;
  /** The catalogues of words, with the facts that notes name filled in. */
  locales: Locale[];
  /** A serialized search index over the answers. */
  index: string;
};

/** @param data the folder of all content: answers/, errors/, facts/, tables/, explainers/, locales/ and the guides */
export async function compile(data: URL): Promise<{ problems: string[]; content: Content }> {
  const folder = fileURLToPath(data);
  const problems: string[] = [];
  const say = (file: string) => (message: string) => void problems.push(`${file}: ${message}`);

  problems.push(...(await strays(folder)));
  const facts = new Map<string, Fact>();
  const factFiles = new Map<string, string>();
  /** Facts that are written down, but could not be read: whatever names them is not to blame. */
  const lost = new Set<string>();
  for (const file of await readAll(`${folder}/facts`, '.yaml', 'data/facts'))
    readFacts(file, { facts, files: factFiles, lost }, say(file.name));

  const used = new Set<string>();
  const answers: CheckedAnswer[] = [];
  const claims: CheckedClaim[] = [];
  const answerFiles = await readAll(`${folder}/answers`, '.md', 'data/answers');
  for (const file of answerFiles) {
    const compiled = readAnswer(file, facts, used, claims, say(file.name));
    if (compiled) answers.push(compiled);
  }
  const errors: CompiledError[] = [];
  const errorFiles = await readAll(`${folder}/errors`, '.md', 'data/errors');
  for (const file of errorFiles) {
    const compiled = readError(file, facts, used, say(file.name));
    if (compiled) errors.push(compiled);
  }
  const tables = compileTables(await readAll(`${folder}/tables`, '.yaml', 'data/tables'), facts, used, say);

  const { explainers, ids: noteIds } = await readNotes(folder, say);

  // A broken answer is still an answer that others may point to.
  const slugs = new Set(answerFiles.map(({ name }) => basename(name, '.md')));
  checkAnswersTogether(answers, slugs, problems);
  checkTables(tables, slugs, problems);
  const errorIds = new Set(errorFiles.map(({ name }) => basename(name, '.md')));
  checkErrorsTogether(errors, errorIds, slugs, problems);
  const locales = await readAll(`${folder}/locales`, '.yml', 'data/locales');
  const words = locales
    .map(({ name, text }) => ({ name, entries: readYaml(text, say(name)) }))
    .filter(({ entries }) => entries !== undefined)
    .filter(({ name, entries }) => check(catalogue, entries, say(name)));
  checkExplainers(explainers, slugs, words, problems);
  for (const locale of words) checkNoteWords(noteIds, locale, problems);
  const known: Known = { answers, slugs, facts, used, errors: errorIds };
  const guides = await readGuides(folder, known, say);
  const filled = fillNotes(words, explainers, facts, used, problems);
  const files = new Map(answerFiles.map(({ name }) => [basename(name, '.md'), name]));
  const said = saidIn({ answers, errors, tables, locales: filled });
  checkClaims(claims, said, (slug) => files.get(slug) ?? slug, problems);
  checkDays({ answers, facts: [...facts.values()], errors, explainers }, factFiles, say);
  for (const problem of problems.splice(0)) if (!blames(problem, lost)) problems.push(problem);
  // What could not be read may be what names the fact.
  if (problems.length === 0)
    for (const id of facts.keys())
      if (!used.has(id))
        say(factFiles.get(id) ?? 'data/facts')(
          `${id}: no answer, error, note, table or guide names this fact; use it or delete it`,
        );

  answers.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const index = problems.length === 0 ? JSON.stringify(packAnswers(answers.map(searchable))) : '';
  const content = {
    answers,
    facts: [...facts.values()],
    explainers,
    errors,
    tables,
    claims,
    ...guides,
    locales: filled,
    index,
  };
  return { problems, content };
}

type Facts = { facts: Map<string, Fact>; files: Map<string, string>; lost: Set<string> };

function readFacts(file: ContentFile, { facts, files, lost }: Facts, report: (message: string) => void): void {
  const records = readYaml(file.text, report);
  if (!Array.isArray(records)) {
    for (const [, id] of file.text.matchAll(/^- *id: *([\w-]+)/gm)) lost.add(id ?? '');
    if (records !== undefined) report('must be a list of facts, each of which begins with "- id:"');
    return;
  }
  for (const [n, record] of records.entries()) {
    const id = typeof record?.id === 'string' ? record.id : `fact ${n + 1}`;
    const entry = check(factSchema, record, (message) => report(`${id}: ${message}`));
    if (!entry) lost.add(id);
    if (!entry) continue;
    const other = files.get(entry.id);
    if (other) report(`${id}: this id is used twice${other === file.name ? '' : `, also in ${other}`}; choose another`);
    const twin = entry.name && [...facts.values()].find(({ name }) => name === entry.name);
    if (twin) report(`${id}: name: "${entry.name}" is {${twin.id}} already; name that one`);
    facts.set(entry.id, entry);
    files.set(entry.id, file.name);
  }
}

/** Whether the problem is only that something names one of these facts. */
function blames(problem: string, lost: ReadonlySet<string>): boolean {
  const [, id] = /[{"]([\w-]+)[}"] names no fact in data\/facts/.exec(problem) ?? [];
  return id !== undefined && lost.has(id);
}

function readAnswer(
  file: ContentFile,
  facts: ReadonlyMap<string, Fact>,
  used: Set<string>,
  claims: CheckedClaim[],
  report: (message: string) => void,
): CheckedAnswer | undefined {
  const parts = frontMatter(file.text, report);
  if (!parts) return;
  if (isError(parts.head)) return void report('file: this is an error; those stand in data/errors');
  const entry = check(answerSchema, parts.head, report);
  if (!entry) return;
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
  claims.push(...claimsOf(entry));
  for (const id of prose.usedFacts) {
    used.add(id);
    // An answer is due when the first of its figures is.
    const due = facts.get(id)?.checkAgainBy ?? compiled.checkAgainBy;
    if (due < compiled.checkAgainBy) compiled.checkAgainBy = due;
  }
  // Whatever else were said of it would name a file that is not there.
  return isNamed && isInPlace ? compiled : undefined;
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
