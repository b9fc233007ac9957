/**
 * Reads data/troubleshooter and turns its table into the tree that the app walks. The first row that fits decides. A
 * question is asked only where its answer matters, so one that changes nothing on a path is left out of that path.
 */
import { basename } from 'node:path';
import type { z } from 'zod';
import type { CompiledTroubleshooter, CompiledVerdict, Turning } from '../../data/compiled.ts';
import { type Decision, decisions, type Questions, questions, verdict } from '../../data/schema-guides.ts';
import { plain } from '../../lib/search/plain.ts';
import { checkBehind, daysOf, type Known, lasting } from './behind.ts';
import { check, frontMatter, sentences } from './check.ts';
import { Prose } from './prose.ts';
import type { ContentFile } from './read.ts';
import { readYaml } from './yaml.ts';

type Report = (message: string) => void;
type Files = { questions: ContentFile; table: ContentFile; verdicts: readonly ContentFile[] };

export function readTroubleshooter(
  files: Files,
  known: Known,
  say: (file: string) => Report,
): CompiledTroubleshooter | undefined {
  const verdicts: Record<string, CompiledVerdict> = {};
  for (const file of files.verdicts) {
    const compiled = readVerdict(file, known, say(file.name));
    if (compiled) verdicts[basename(file.name, '.md')] = compiled;
  }
  const ids = new Set(files.verdicts.map(({ name }) => basename(name, '.md')));
  const asked = readQuestions(files.questions, say(files.questions.name));
  const table = readList(files.table, decisions, say(files.table.name));
  if (!asked || !table || !rowsFit(table, asked, ids, say(files.table.name))) return;
  const start = grow(table, asked, { table: say(files.table.name), questions: say(files.questions.name), ids });
  return {
    questions: asked.map(({ options, ...rest }) => ({ ...rest, options: options.map(shown) })),
    start,
    verdicts,
  };
}

const shown = ({ after: _, ...option }: Questions[number]['options'][number]) => option;

function readList<T extends z.ZodType>(file: ContentFile, schema: T, report: Report): z.output<T> | undefined {
  const value = readYaml(file.text, report);
  return value === undefined ? undefined : check(schema, value, report);
}

function readQuestions(file: ContentFile, report: Report): Questions | undefined {
  const asked = readList(file, questions, report);
  const before = new Map<string, Set<string>>();
  for (const { id, ask, options } of asked ?? []) {
    if (before.has(id)) report(`${id}: this id is used twice`);
    lasting(ask, `${id}: ask`, report);
    const own = new Set<string>();
    for (const option of options) {
      const where = `${id}: ${option.id}`;
      if (own.has(option.id)) report(`${where}: this id is used twice in the question`);
      own.add(option.id);
      lasting(`${option.says} ${option.hint ?? ''}`, where, report);
      for (const [question, choices] of Object.entries(option.after ?? {}))
        for (const choice of choices)
          if (!before.get(question)?.has(choice))
            report(`${where}: after: "${question}: ${choice}" is not asked before`);
    }
    before.set(id, own);
  }
  return asked;
}

const needsOf = ({ verdict: _, ...needs }: Decision) => Object.entries(needs as Record<string, string[]>);

/** Whether every row names questions, options and a verdict that exist. */
function rowsFit(table: Decision[], asked: Questions, ids: ReadonlySet<string>, report: Report): boolean {
  let fit = true;
  const complain = (row: number, message: string) => {
    fit = false;
    report(`row ${row + 1}: ${message}`);
  };
  table.forEach((decision, row) => {
    if (!ids.has(decision.verdict))
      complain(row, `verdict: there is no data/troubleshooter/verdicts/${decision.verdict}.md`);
    for (const [question, choices] of needsOf(decision)) {
      const known = asked.find(({ id }) => id === question);
      if (!known) complain(row, `"${question}" is no question`);
      for (const choice of known ? choices : [])
        if (!known?.options.some(({ id }) => id === choice)) complain(row, `"${choice}" is no option of "${question}"`);
    }
  });
  return fit;
}

/** The tree of all paths. Says which path ends without a verdict, and what is written but never comes up. */
function grow(
  table: Decision[],
  asked: Questions,
  report: { table: Report; questions: Report; ids: ReadonlySet<string> },
): Turning {
  const deciding = new Set<number>();
  const offeredAtAll = new Set<string>();
  const asking = new Set<string>();

  const walk = (n: number, chosen: ReadonlyMap<string, string>): Turning => {
    const question = asked[n];
    if (!question) {
      const row = table.findIndex((decision) =>
        needsOf(decision).every(([id, choices]) => choices.includes(chosen.get(id) ?? '')),
      );
      const found = table[row]?.verdict;
      if (!found) report.table(`no row decides ${[...chosen.values()].join(' › ')}`);
      else deciding.add(row);
      return found ?? '';
    }
    const offered = question.options.filter(({ after }) =>
      Object.entries(after ?? {}).every(([id, choices]) => choices.includes(chosen.get(id) ?? '')),
    );
    // Asked of nobody on this path.
    if (offered.length === 0) return walk(n + 1, chosen);
    const to: Record<string, Turning> = {};
    for (const { id } of offered) {
      offeredAtAll.add(`${question.id}: ${id}`);
      to[id] = walk(n + 1, new Map([...chosen, [question.id, id]]));
    }
    const [first, ...others] = Object.values(to);
    if (first !== undefined && others.every((other) => isSame(first, other))) return first;
    return { ask: question.id, to };
  };

  const start = walk(0, new Map());
  const reached = new Set<string>();
  const visit = (turning: Turning): void => {
    if (typeof turning === 'string') return void reached.add(turning);
    asking.add(turning.ask);
    for (const next of Object.values(turning.to)) visit(next);
  };
  visit(start);
  table.forEach((decision, row) => {
    if (!deciding.has(row))
      report.table(`row ${row + 1} (verdict: ${decision.verdict}) decides nothing; delete it or move it up`);
  });
  for (const id of report.ids) if (!reached.has(id)) report.table(`no path leads to the verdict "${id}"`);
  for (const { id, options } of asked) {
    if (!asking.has(id)) report.questions(`${id}: is never asked, because its answer changes nothing`);
    for (const option of options)
      if (!offeredAtAll.has(`${id}: ${option.id}`)) report.questions(`${id}: ${option.id}: is never offered`);
  }
  return start;
}

const isSame = (one: Turning, other: Turning): boolean => JSON.stringify(one) === JSON.stringify(other);

function readVerdict(file: ContentFile, known: Known, report: Report): CompiledVerdict | undefined {
  const parts = frontMatter(file.text, report);
  if (!parts) return;
  const entry = check(verdict, parts.head, report);
  if (!entry) return;
  checkBehind(entry, known, report);
  lasting(entry.title, 'title', report);
  for (const id of entry.errors) if (!known.errors.has(id)) report(`errors: "${id}" is no error we have`);
  const prose = new Prose(known.facts, report);
  const { unsure, ...rest } = entry;
  const { short, steps, more } = prose.body(parts.body);
  if (more.length > 0) report('text: a verdict has no "More"; that belongs into its answer');
  if (sentences(plain(short)) > 3) report('text: the verdict must have at most three sentences');
  const main = known.answers.find(({ slug }) => slug === entry.answers[0]);
  if (steps.length === 0 && main?.steps.length === 0)
    report(`text: "What to do" is missing, and "${main.slug}" has no steps to take instead`);
  return {
    ...rest,
    short,
    ...(steps.length > 0 ? { steps } : {}),
    ...(unsure ? { unsure: prose.line(unsure, 'unsure') } : {}),
    ...daysOf(entry.answers, prose, known),
  };
}
