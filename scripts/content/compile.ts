/**
 * Reads data/, checks it and compiles it. Every problem names the file and the field, in plain words;
 * one broken file never hides the problems of another.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompiledError, CompiledMeterMap, CompiledTable, CompiledTroubleshooter } from '../../data/compiled.ts';
import { catalogue, type Explainer, type Fact } from '../../data/schema.ts';
import { type CheckedAnswer, type ReadAnswer, readAnswer } from './answers.ts';
import type { Known } from './behind.ts';
import { check } from './check.ts';
import { type CheckedClaim, checkClaims, saidIn } from './claims.ts';
import { checkErrorsTogether, type ReadError, readError } from './errors.ts';
import { type Facts, readFacts } from './fact-files.ts';
import { readGuides } from './guides.ts';
import { checkLanguages } from './languages.ts';
import { fillNotes, type Locale } from './note-words.ts';
import { readNotes } from './notes.ts';
import { once } from './once.ts';
import { readAll } from './read.ts';
import { strays } from './strays.ts';
import { compileTables } from './tables.ts';
import { checkDays } from './today.ts';
import { checkAnswersTogether, checkExplainers, checkNoteWords, checkTables } from './together.ts';
import { readYaml } from './yaml.ts';

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
};

/** @param data the folder of all content: answers/, errors/, facts/, tables/, explainers/, locales/ and the guides */
export async function compile(data: URL): Promise<{ problems: string[]; content: Content }> {
  const folder = fileURLToPath(data);
  const problems: string[] = [];
  const say = (file: string) => (message: string) => void problems.push(`${file}: ${message}`);

  problems.push(...(await strays(folder)));
  const factFiles = readAll(`${folder}/facts`, '.yaml', 'data/facts');
  const { facts, files: fileOf, lost } = readFacts(factFiles, problems);
  const asBefore = filesOf(facts);

  const used = new Set<string>();
  const answers: CheckedAnswer[] = [];
  const claims: CheckedClaim[] = [];
  const answerFiles = readAll(`${folder}/answers`, '.md', 'data/answers');
  for (const file of answerFiles) {
    const read = asBefore.answer(file.name + file.text, say(file.name), (report) => readAnswer(file, facts, report));
    if (read.answer) answers.push(read.answer);
    claims.push(...read.claims);
    for (const id of read.facts) used.add(id);
  }
  const errors: CompiledError[] = [];
  const errorFiles = readAll(`${folder}/errors`, '.md', 'data/errors');
  for (const file of errorFiles) {
    const read = asBefore.error(file.name + file.text, say(file.name), (report) => readError(file, facts, report));
    if (read.error) errors.push(read.error);
    for (const id of read.facts) used.add(id);
  }
  const tables = compileTables(readAll(`${folder}/tables`, '.yaml', 'data/tables'), facts, used, say);

  const { explainers, ids: noteIds } = await readNotes(folder, say);

  // A broken answer is still an answer that others may point to.
  const slugs = new Set(answerFiles.map(({ name }) => basename(name, '.md')));
  checkAnswersTogether(answers, slugs, problems);
  checkTables(tables, slugs, problems);
  const errorIds = new Set(errorFiles.map(({ name }) => basename(name, '.md')));
  checkErrorsTogether(errors, errorIds, slugs, problems);
  const locales = readAll(`${folder}/locales`, '.yml', 'data/locales');
  const words = locales
    .map(({ name, text }) => ({ name, entries: readYaml(text, say(name)) }))
    .filter(({ entries }) => entries !== undefined)
    .filter(({ name, entries }) => check(catalogue, entries, say(name)));
  checkExplainers(explainers, slugs, words, problems);
  for (const locale of words) checkNoteWords(noteIds, locale, problems);
  checkLanguages(words, problems);
  const known: Known = { answers, slugs, facts, used, errors: errorIds };
  const guides = await readGuides(folder, known, say);
  const filled = fillNotes(words, explainers, facts, used, problems);
  const files = new Map(answerFiles.map(({ name }) => [basename(name, '.md'), name]));
  const said = saidIn({ answers, errors, tables, locales: filled });
  checkClaims(claims, said, (slug) => files.get(slug) ?? slug, problems);
  checkDays({ answers, facts: [...facts.values()], errors, explainers }, fileOf, say);
  for (const problem of problems.splice(0)) if (!blames(problem, lost)) problems.push(problem);
  // What could not be read may be what names the fact.
  if (problems.length === 0)
    for (const id of facts.keys())
      if (!used.has(id))
        say(fileOf.get(id) ?? 'data/facts')(
          `${id}: no answer, error, note, table or guide names this fact; use it or delete it`,
        );

  answers.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const content = {
    answers,
    facts: [...facts.values()],
    explainers,
    errors,
    tables,
    claims,
    ...guides,
    locales: filled,
  };
  return { problems, content };
}

const newFiles = () => ({ answer: once<ReadAnswer>(), error: once<ReadError>() });

/** What was read of files while the facts were these: what they name is written out in it. */
const filesOf = (facts: Facts['facts']) => {
  const known = read.get(facts) ?? newFiles();
  read.set(facts, known);
  return known;
};
const read = new WeakMap<Facts['facts'], ReturnType<typeof newFiles>>();

/** Whether the problem is only that something names one of these facts. */
function blames(problem: string, lost: ReadonlySet<string>): boolean {
  const [, id] = /[{"]([\w-]+)[}"] names no fact in data\/facts/.exec(problem) ?? [];
  return id !== undefined && lost.has(id);
}
