import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A content file: where it stands (as people name it, from the project's top) and what is in it. */
export type ContentFile = { name: string; text: string };

/** All files below a folder that end so, in the order of their names. */
export async function readAll(folder: string, ending: string, shownAs: string): Promise<ContentFile[]> {
  const names = (await readdir(folder, { recursive: true }).catch(() => []))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name: `${shownAs}/${name}`,
      text: (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n'),
    })),
  );
}

/** Splits "---\nyaml\n---\nbody". Undefined when there is no front matter. */
export function splitFrontMatter(text: string): { yaml: string; body: string } | undefined {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  return match ? { yaml: match[1] ?? '', body: match[2] ?? '' } : undefined;
}

const parsed = new Map<string, unknown>();

/** Reads YAML; dates stay text. The same text is parsed once. Throws with a message that names the line. */
export function readYaml(text: string): unknown {
  if (!parsed.has(text)) parsed.set(text, parse(text, { schema: 'core' }));
  return structuredClone(parsed.get(text));
}
