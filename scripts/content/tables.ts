/**
 * Compiles the tables of data/tables: every figure is a fact that exists and has the unit of its column, and each row
 * gets the days, the confidence and the sources of its figures.
 */
import { basename } from 'node:path';
import type { CompiledFigure, CompiledRow, CompiledTable } from '../../data/compiled.ts';
import { type Fact, type Source, type Table, table as tableSchema } from '../../data/schema.ts';
import { lasting } from './behind.ts';
import { check } from './check.ts';
import { showFact } from './facts.ts';
import { didYouMean } from './nearest.ts';
import { Prose } from './prose.ts';
import type { ContentFile } from './read.ts';
import { readYaml } from './yaml.ts';

type Report = (message: string) => void;

/** @param used ids of facts that something names; those of the table are added */
export function compileTables(
  files: readonly ContentFile[],
  facts: ReadonlyMap<string, Fact>,
  used: Set<string>,
  say: (file: string) => Report,
): CompiledTable[] {
  const tables: { place: number; table: CompiledTable }[] = [];
  const places = new Map<number, string>();
  for (const file of files) {
    const report = say(file.name);
    const value = readYaml(file.text, report);
    if (value === undefined) continue;
    const entry = check(tableSchema, value, report);
    if (!entry) continue;
    if (`${entry.id}.yaml` !== basename(file.name))
      report(`id: is "${entry.id}", but the file has another name; call it ${entry.id}.yaml, or change the id`);
    const taken = places.get(entry.place);
    if (taken) report(`place: ${entry.place} is taken by ${taken}; give one of them another`);
    places.set(entry.place, file.name);
    for (const [text, field] of [
      [entry.title, 'title'],
      [entry.rowsAre, 'rowsAre'],
    ] as const)
      lasting(text, field, report);
    for (const [n, { title }] of entry.columns.entries()) lasting(title, `columns.${n}.title`, report);
    const { place, ...rest } = entry;
    const prose = new Prose(facts, report);
    const note = prose.line(entry.note, 'note');
    const twins = entry.rows.filter(({ name }, n) => entry.rows.findIndex((row) => row.name === name) < n);
    for (const { name } of twins) report(`row "${name}": stands twice`);
    const rows = entry.rows.flatMap((row) => compileRow(row, entry, facts, used, report) ?? []);
    for (const id of prose.usedFacts) used.add(id);
    tables.push({ place, table: { ...rest, note, rows } });
  }
  return tables.sort((a, b) => a.place - b.place).map(({ table }) => table);
}

function compileRow(
  row: Table['rows'][number],
  { columns }: Table,
  facts: ReadonlyMap<string, Fact>,
  used: Set<string>,
  reportTable: Report,
): CompiledRow | undefined {
  const report = (message: string) => reportTable(`row "${row.name}": ${message}`);
  const prose = new Prose(facts, report);
  const name = prose.line(row.name, 'name');
  for (const id of prose.usedFacts) used.add(id);
  if (row.figures.length !== columns.length)
    return void report(`has ${count(row.figures, 'figure')}, but the table has ${count(columns, 'column')}`);
  const found: Fact[] = [];
  const figures = row.figures.map((id, n): CompiledFigure | null => {
    const column = columns[n];
    if (id === null || !column) return null;
    const fact = facts.get(id);
    if (!fact) report(`"${id}" names no fact in data/facts${didYouMean(id, facts.keys())}`);
    else if (fact.unit !== column.unit)
      report(`"${id}" is ${unitOf(fact)}, but the column "${column.title}" holds ${column.unit}`);
    if (!fact) return null;
    used.add(id);
    found.push(fact);
    return { fact: id, text: showFact(fact) };
  });
  const [first, ...others] = found;
  if (!first) {
    if (row.figures.every((id) => id === null)) report('is empty; give it a figure or take it out');
    return;
  }
  const passport = { checkedOn: first.checkedOn, checkAgainBy: first.checkAgainBy, confidence: first.confidence };
  for (const { checkedOn, checkAgainBy, confidence } of others) {
    if (checkedOn < passport.checkedOn) passport.checkedOn = checkedOn;
    if (checkAgainBy < passport.checkAgainBy) passport.checkAgainBy = checkAgainBy;
    if (SURE.indexOf(confidence) < SURE.indexOf(passport.confidence)) passport.confidence = confidence;
  }
  return { name, figures, ...passport, sources: mainSources(found) };
}

/** From the least sure to the surest. */
const SURE = ['low', 'medium', 'high'];

/** The first source of each figure, none twice. A fact names its best one first. */
function mainSources(facts: readonly Fact[]): Source[] {
  const sources = new Map(facts.flatMap(({ sources: [main] }) => (main ? [[main.url, main] as const] : [])));
  return [...sources.values()];
}

function unitOf({ unit, date }: Fact): string {
  if (unit !== undefined) return `in ${unit}`;
  return date === undefined ? 'a name' : 'a date';
}

function count(list: readonly unknown[], what: string): string {
  return `${list.length} ${what}${list.length === 1 ? '' : 's'}`;
}
