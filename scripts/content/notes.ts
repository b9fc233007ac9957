/** Reads data/explainers: each note is a module, which may also be one that cannot be loaded. */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Explainer, explainer } from '../../data/schema.ts';
import { check } from './check.ts';
import { readAll } from './read.ts';

type Say = (file: string) => (message: string) => void;

/** @returns the notes in the order of their ranks, and the ids of all, also of those that could not be read */
export async function readNotes(folder: string, say: Say): Promise<{ explainers: Explainer[]; ids: Set<string> }> {
  const explainers: Explainer[] = [];
  const files = readAll(`${folder}/explainers`, '.ts', 'data/explainers').filter(
    ({ name }) => !name.slice('data/explainers/'.length).includes('/'),
  );
  for (const { name } of files) {
    const report = say(name);
    const module = await load(`${folder}/explainers/${basename(name)}`, report);
    if (!module) continue;
    if (module.default === undefined) {
      report('must hold "export default { … } satisfies Explainer"; copy the nearest neighbour');
      continue;
    }
    const entry = check(explainer, module.default, report);
    if (!entry) continue;
    if (`${entry.id}.ts` !== basename(name))
      report(`id: is "${entry.id}", but the file has another name; call it ${entry.id}.ts, or change the id`);
    explainers.push(entry);
  }
  explainers.sort((a, b) => a.rank - b.rank);
  return { explainers, ids: new Set(files.map(({ name }) => basename(name, '.ts'))) };
}

async function load(path: string, report: (message: string) => void): Promise<{ default?: unknown } | undefined> {
  try {
    return await import(pathToFileURL(path).href);
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    // The stack names the line: as "…/note.ts:14" before the source, or as "…/note.ts:14:3" among the calls.
    const [, line] = new RegExp(`${basename(path).replaceAll('.', '\\.')}:(\\d+)`).exec(stack) ?? [];
    report(
      `cannot be loaded${line ? `: line ${line}` : ''}: ${message.trim().split('\n')[0]?.replaceAll(path, basename(path))}`,
    );
    return undefined;
  }
}
