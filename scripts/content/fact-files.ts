/** Reads data/facts: lists of facts, each with an id of its own. */
import { type Fact, fact as factSchema } from '../../data/schema.ts';
import { check } from './check.ts';
import { once } from './once.ts';
import type { ContentFile } from './read.ts';
import { readYaml } from './yaml.ts';

export type Facts = {
  facts: ReadonlyMap<string, Fact>;
  /** In which file each stands. */
  files: ReadonlyMap<string, string>;
  /** Facts that are written down, but could not be read: whatever names them is not to blame. */
  lost: ReadonlySet<string>;
};

const asBefore = once<Facts>();

/** @returns the same facts where the files are the same */
export function readFacts(files: readonly ContentFile[], problems: string[]): Facts {
  const all = files.map(({ name, text }) => `${name}\n${text}`).join('\n');
  return asBefore(
    all,
    (problem) => void problems.push(problem),
    (tell) => {
      const found = { facts: new Map<string, Fact>(), files: new Map<string, string>(), lost: new Set<string>() };
      for (const file of files) readFile(file, found, (message) => tell(`${file.name}: ${message}`));
      return found;
    },
  );
}

type Found = { facts: Map<string, Fact>; files: Map<string, string>; lost: Set<string> };

function readFile(file: ContentFile, { facts, files, lost }: Found, report: (message: string) => void): void {
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
