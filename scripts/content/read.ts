import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A content file: where it stands (as people name it, from the project's top) and what is in it. */
export type ContentFile = { name: string; text: string };

/** All files below a folder that end so, in the order of their names. */
export async function readAll(folder: string, ending: string, shownAs: string): Promise<ContentFile[]> {
  const names = (await readdir(folder, { recursive: true }).catch(() => []))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    names.map(async (name) => ({ name: `${shownAs}/${name}`, text: await readText(join(folder, name)) })),
  );
}

/** As every editor writes it: without a mark of its encoding, lines ended by "\n". */
export async function readText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
