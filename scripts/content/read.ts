import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A content file: where it stands (as people name it, from the project's top) and what is in it. */
export type ContentFile = { name: string; text: string };

/** All files below a folder that end so, in the order of their names. Many and small: one by one is the fastest. */
export function readAll(folder: string, ending: string, shownAs: string): ContentFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => ({ name: `${shownAs}/${name}`, text: readText(join(folder, name)) }));
}

/** As every editor writes it: without a mark of its encoding, lines ended by "\n". */
function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}
