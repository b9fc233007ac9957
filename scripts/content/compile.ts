/**
 * Reads data/, checks it and compiles it. Every problem names the file and the field, in plain words;
 * one broken file never hides the problems of another.
 */
import { basename, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  CompiledAnswer,
  CompiledError,
  CompiledMeterMap,
  CompiledTable,
  CompiledTroubleshooter,
} from '../../data/compiled.ts';
import type { Explainer, Fact } from '../../data/schema.ts';
import { answer as answerSchema, explainer as explainerSchema, fact as factSchema } from '../../data/schema.ts';
import { packAnswers } from '../../lib/search/engine.ts';
import { plain } from '../../lib/search/plain.ts';
import type { Known } from './behind.ts';
import { check, sentences, tryYaml } from './check.ts';
import { type CheckedClaim, checkClaims, claimsOf, compileChange, saidIn } from './claims.ts';
import { checkErrorsTogether, readError } from './errors.ts';
import { readGuides } from './guides.ts';
import { fillNotes, type Locale } from './note-words.ts';
import { Prose } from './prose.ts';
import { type ContentFile, readAll, splitFrontMatter } from './read.ts';
import { compileTables } from './tables.ts';
import { checkAnswersTogether, checkExplainers, checkTables } from './together.ts';

export type Content = {
  answers: CompiledAnswer[];
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

  const facts = new Map<string, Fact>();
  for (const file of await readAll(`${folder}/facts`, '.yaml', 'data/facts')) readFacts(file, facts, say(file.name));

  const used = new Set<string>();
  const answers: CompiledAnswer[] = [];
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

  const explainers: Explainer[] = [];
  for (const file of await readAll(`${folder}/explainers`, '.ts', 'data/explainers')) {
    const module = await import(pathToFileURL(`${folder}/explainers/${basename(file.name)}`).href);
    const entry = check(explainerSchema, module.default, say(file.name));
    if (!entry) continue;
    if (`${entry.id}.ts` !== basename(file.name)) say(file.name)(`id: is "${entry.id}", but the file has another name`);
    explainers.push(entry);
  }

  explainers.sort((a, b) => a.rank - b.rank);

  // A broken answer is still an answer that others may point to.
  const slugs = new Set(answerFiles.map(({ name }) => basename(name, '.md')));
  checkAnswersTogether(answers, slugs, problems);
  checkTables(tables, slugs, problems);
  const errorIds = new Set(errorFiles.map(({ name }) => basename(name, '.md')));
  checkErrorsTogether(errors, errorIds, slugs, problems);
  const locales = await readAll(`${folder}/locales`, '.yml', 'data/locales');
  const words = locales
    .map(({ name, text }) => ({ name, entries: tryYaml(text, say(name)) }))
    .filter(({ entries }) => entries !== undefined);
  checkExplainers(explainers, slugs, words, problems);
  const known: Known = { answers, slugs, facts, used, errors: errorIds };
  const guides = await readGuides(folder, known, say);
  const filled = fillNotes(words, explainers, facts, used, problems);
  const files = new Map(answerFiles.map(({ name }) => [basename(name, '.md'), name]));
  const said = saidIn({ answers, errors, tables, locales: filled });
  checkClaims(claims, said, (slug) => files.get(slug) ?? slug, problems);
  // What could not be read may be what names the fact.
  if (problems.length === 0)
    for (const id of facts.keys())
      if (!used.has(id))
        problems.push(`data/facts: ${id}: no answer, error, note, table or guide names this fact; use it or delete it`);

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

function readFacts(file: ContentFile, facts: Map<string, Fact>, report: (message: string) => void): void {
  const records = tryYaml(file.text, report);
  if (!Array.isArray(records)) {
    report('must be a list of facts');
    return;
  }
  for (const record of records) {
    const id = typeof record?.id === 'string' ? record.id : 'a fact without id';
    const entry = check(factSchema, record, (message) => report(`${id}: ${message}`));
    if (!entry) continue;
    if (facts.has(entry.id)) report(`${id}: this id is used twice`);
    const twin = entry.name && [...facts.values()].find(({ name }) => name === entry.name);
    if (twin) report(`${id}: name: "${entry.name}" is {${twin.id}} already; name that one`);
    facts.set(entry.id, entry);
  }
}

function readAnswer(
  file: ContentFile,
  facts: ReadonlyMap<string, Fact>,
  used: Set<string>,
  claims: CheckedClaim[],
  report: (message: string) => void,
): CompiledAnswer | undefined {
  const parts = splitFrontMatter(file.text);
  if (!parts) return void report('front matter: the file must begin with "---", fields, "---"');
  const head = tryYaml(parts.yaml, report);
  if (head === undefined) return;
  const entry = check(answerSchema, head, report);
  if (!entry) return;
  if (`${entry.slug}.md` !== basename(file.name)) report(`slug: is "${entry.slug}", but the file has another name`);
  if (entry.topic !== basename(dirname(file.name)))
    report(`topic: is "${entry.topic}", but the folder has another name`);

  const prose = new Prose(facts, report);
  const { unsure, changes, ...rest } = entry;
  const body = prose.body(parts.body);
  if (sentences(plain(body.short)) > 2) report('text: the short answer must have at most two sentences');
  const compiled: CompiledAnswer = {
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
  return compiled;
}

export function searchable(entry: CompiledAnswer) {
  return {
    slug: entry.slug,
    question: entry.question,
    ask: entry.ask.join('\n'),
    tags: entry.tags.join('\n'),
    short: plain(entry.short),
    text: [
      ...entry.steps.map(plain),
      ...entry.more.flatMap((block) =>
        ('paragraph' in block ? [block.paragraph] : 'numbered' in block ? block.numbered : block.bullets).map(plain),
      ),
    ].join('\n'),
  };
}
